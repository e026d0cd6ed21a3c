"""A server of somebody else's, on this machine, that answers as badly as it is told to."""

import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl


class Stranger:
    """What was asked of it, in `asked` as (method, path, form), and where it stands."""

    def __init__(self, server):
        self.asked, self._server = [], server

    def url(self, path="/", host="127.0.0.1"):
        """An address of its own."""
        return f"http://{host}:{self._server.server_address[1]}{path}"


@contextmanager
def stranger(answer):
    """A Stranger that answers each request by `answer(handler)`; it stands only inside the block."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            length = int(self.headers.get("Content-Length", 0))
            form = parse_qsl(self.rfile.read(length).decode())
            there.asked.append((self.command, self.path, form))
            answer(self)

        do_POST = do_GET

        def log_message(self, *words):
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads, server.block_on_close = True, False
    there = Stranger(server)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield there
    finally:
        server.shutdown()
        server.server_close()


def says(status, body=b"", **headers):
    """An answer with a status, a body and headers (`_` for the hyphen)."""

    def answer(handler):
        handler.send_response(status)
        for name, value in headers.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body)

    return answer
