import PreviewServer
import Testing
