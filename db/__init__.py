"""What is stored, and the one way in and out of it."""
