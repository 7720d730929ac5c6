"""One delivery becomes the bytes of one message: rendered text and HTML, the calendar's invitation, the MIME tree."""
