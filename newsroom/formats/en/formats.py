"""As on the readers' pages: 17 Nov 2021, 08:20 WIB."""

DATE_FORMAT = "d M Y"
TIME_FORMAT = "H:i"
DATETIME_FORMAT = "d M Y, H:i T"
