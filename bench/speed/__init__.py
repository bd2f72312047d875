"""Speed, measured in one run, side by side with the plain way of doing it: `make bench`."""
