#!/usr/bin/env python3
"""Draws the two PNG files of the default theme: share.png, for link previews, and apple-touch-icon.png.

    scripts/draw-theme-images.py [FOLDER]      writes to FOLDER, by default Templates/

The image is a stylized record page: a double rule, a heading and a timeline, in the colours of style.css. With the same
version of zlib, the output is the same byte for byte.
"""
import struct
import sys
import zlib
from pathlib import Path

PAPER, INK, GREEN, RED, AMBER, RULE = (
    (0xFD, 0xFC, 0xF9), (0x1A, 0x1D, 0x1F), (0x0C, 0x5A, 0x4C), (0x96, 0x22, 0x2B), (0x7A, 0x4D, 0x00),
    (0xD9, 0xD5, 0xC9))


class Picture:
    def __init__(self, width, height, colour):
        self.width, self.height = width, height
        self.rows = [[colour] * width for _ in range(height)]

    def rect(self, x, y, width, height, colour):
        for row in self.rows[round(y):round(y + height)]:
            row[round(x):round(x + width)] = [colour] * round(width)

    def disc(self, cx, cy, radius, colour):
        """Draws a disc, anti-aliased with 64 samples per pixel."""
        steps = [(i + 0.5) / 8 for i in range(8)]
        for y in range(int(cy - radius) - 1, int(cy + radius) + 2):
            for x in range(int(cx - radius) - 1, int(cx + radius) + 2):
                inside = sum((x + i - cx) ** 2 + (y + j - cy) ** 2 <= radius ** 2 for i in steps for j in steps)
                if inside:
                    old = self.rows[y][x]
                    self.rows[y][x] = tuple(
                        (a * (64 - inside) + b * inside + 32) // 64 for a, b in zip(old, colour))

    def png(self):
        def chunk(kind, data):
            return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        colours = sorted({colour for row in self.rows for colour in row})
        assert len(colours) <= 256, len(colours)
        number = {colour: place for place, colour in enumerate(colours)}
        lines = b"".join(b"\0" + bytes(number[colour] for colour in row) for row in self.rows)
        return (b"\x89PNG\r\n\x1a\n"
                + chunk(b"IHDR", struct.pack(">IIBBBBB", self.width, self.height, 8, 3, 0, 0, 0))
                + chunk(b"PLTE", b"".join(bytes(colour) for colour in colours))
                + chunk(b"IDAT", zlib.compress(lines, 9)) + chunk(b"IEND", b""))


def icon():
    picture = Picture(180, 180, GREEN)
    picture.rect(40, 44, 100, 12, PAPER)
    picture.rect(40, 64, 100, 5, PAPER)
    picture.disc(53, 116, 15, PAPER)
    picture.rect(82, 108, 58, 15, PAPER)
    return picture


def share():
    picture = Picture(1200, 630, PAPER)
    left, right = 130, 1070
    picture.rect(left, 96, right - left, 10, INK)
    picture.rect(left, 114, right - left, 3, INK)
    picture.rect(left, 176, 700, 26, INK)
    picture.rect(left, 226, 460, 26, INK)
    picture.rect(left + 10, 330, 3, 204, RULE)
    for place, (colour, width) in enumerate([(GREEN, 560), (AMBER, 430), (RED, 500)]):
        y = 346 + place * 86
        if colour == RED:
            picture.rect(left - 4, y - 15, 31, 31, colour)
        else:
            picture.disc(left + 11.5, y + 0.5, 16, colour)
        picture.rect(left + 60, y - 13, width, 10, INK)
        picture.rect(left + 60, y + 9, width - 130, 8, RULE)
    picture.rect(810, 326, right - 810, 3, INK)
    for place, width in enumerate([200, 260, 170, 230, 120]):
        picture.rect(810, 352 + place * 38, width, 8, RULE)
    return picture


folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parent.parent / "Templates"
for name, picture in (("apple-touch-icon.png", icon()), ("share.png", share())):
    data = picture.png()
    (folder / name).write_bytes(data)
    print(f"{folder / name}: {picture.width} × {picture.height}, {len(data)} bytes")
