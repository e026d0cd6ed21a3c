"""What one request of a reader costs, uncached, through the production server."""


def cost(server, path, *, requests=400):
    """CPU milliseconds a request of `path`, over so many in a row on one connection; also its bytes."""
    connection = server.connect()
    size = _get(connection, path)
    for _ in range(30):
        _get(connection, path)
    before = server.cpu_seconds()
    for _ in range(requests):
        _get(connection, path)
    return 1000 * (server.cpu_seconds() - before) / requests, size


def _get(connection, path):
    connection.request("GET", path, headers={"Host": "localhost"})
    response = connection.getresponse()
    body = response.read()
    if response.status != 200:
        raise RuntimeError(f"{path} answered {response.status}")
    return len(body)
