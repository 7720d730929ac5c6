"""The frame of the HTML part where the campaign brings no layout.html of its own.

Plain on purpose: text of 16 px in the reader's own colours, light or dark, one column that narrows with the screen.
"""

from __future__ import annotations

LAYOUT_FILE = "templates/layout.html"
"""The name by which faults in a layout are reported."""

LAYOUT = """\
<!doctype html>
<html lang="{{ language }}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>{{ subject }}</title>
<style>
  body { margin: 0; padding: 0; }
  .message { max-width: 640px; margin: 0 auto; padding: 24px 16px; font-family: Arial, Helvetica, sans-serif;
    font-size: 16px; line-height: 1.5; }
  h1 { font-size: 24px; line-height: 1.25; margin: 0 0 16px; }
  h2 { font-size: 20px; line-height: 1.3; margin: 24px 0 8px; }
  h3 { font-size: 16px; line-height: 1.5; margin: 24px 0 8px; }
  p, ul, ol { margin: 0 0 16px; }
  table { border-collapse: collapse; margin: 0 0 16px; }
  th, td { padding: 6px 12px 6px 0; text-align: left; vertical-align: top; border-bottom: 1px solid #8c8c8c; }
  blockquote { margin: 0 0 16px; padding: 0 0 0 16px; border-left: 3px solid #8c8c8c; }
  .footer { margin: 32px 0 0; padding: 16px 0 0; border-top: 1px solid #8c8c8c; font-size: 14px; }
  @media (prefers-color-scheme: dark) { a { color: #8ab4f8 !important; } }
</style>
</head>
<body>
<div class="message">
{{ content }}
<div class="footer">
{{ footer }}
</div>
</div>
</body>
</html>
"""
