"""Random sites, random edits, and what compares two builds of them; see `scripts/edit-scripts.py`."""
