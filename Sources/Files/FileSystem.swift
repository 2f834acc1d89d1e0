/// The system's files and folders, reached by path.
///
/// Paths are text with `/` between names, absolute or relative to the current folder. Nothing here
/// keeps a file open or state between calls, so that every call may be made from any thread.
package enum FileSystem {}
