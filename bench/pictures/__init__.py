"""Screenshots of our own, drawn, read again and judged: what a picture costs."""
