"""HTTP to strangers goes to public addresses alone, and comes back soon or with a named error."""

import socket
import time

import pytest

from newsroom import outbound
from tests.newsroom.strangers import says, stranger


@pytest.fixture(autouse=True)
def this_machine_alone(settings):
    """Only 127.0.0.1 counts as one of ours; the rest of the machine stays closed."""
    settings.OUTBOUND_ALLOW = ["127.0.0.1/32"]


def test_it_gets_an_answer_with_status_type_and_body():
    with stranger(says(200, b"halo", Content_Type="text/plain")) as there:
        answer = outbound.send(there.url("/a?b=c"))
    assert (answer.status, answer.content_type, answer.body) == (200, "text/plain", b"halo")
    assert there.asked == [("GET", "/a?b=c", [])]


def test_it_posts_a_form_with_a_name_as_often_as_it_is_given():
    with stranger(says(204)) as there:
        answer = outbound.send(there.url(), form=[("hub.url", "a"), ("hub.url", "b&c")])
    assert answer.status == 204
    assert there.asked == [("POST", "/", [("hub.url", "a"), ("hub.url", "b&c")])]


def test_an_error_status_is_an_answer():
    with stranger(says(503, b"later")) as there:
        assert outbound.send(there.url()).status == 503


def test_nothing_private_is_asked_when_nothing_is_allowed(settings):
    settings.OUTBOUND_ALLOW = []
    with stranger(says(200)) as there:
        for host in ("127.0.0.1", "localhost", "127.1", "2130706433", "0x7f000001", "[::ffff:127.0.0.1]"):
            with pytest.raises(outbound.AddressRefused):
                outbound.send(there.url(host=host))
    assert there.asked == []


@pytest.mark.parametrize(
    "url",
    [
        *(
            "file:///etc/passwd",
            "ftp://example.com/",
            "gopher://example.com/",
            "data:,x",
            "//example.com/",
            "",
        ),
        *("http://", "http:///x", "http://user:secret@127.0.0.1/", "http://127.0.0.1:0/", "http://[::1"),
        *("http://127.0.0.1:99999/", "http://10.0.0.1/", "http://169.254.169.254/latest/", "http://[::1]/"),
        *(
            "http://0.0.0.0/",
            "http://[fe80::1]/",
            "http://[fd00::1]/",
            "http://224.0.0.1/",
            "http://100.64.0.1/",
        ),
    ],
)
def test_an_address_that_is_not_everybodys_is_refused_in_a_sentence(url):
    with pytest.raises(outbound.AddressRefused) as refusal:
        outbound.send(url)
    assert str(refusal.value)


@pytest.mark.parametrize(
    ("ip", "public"),
    [
        *(
            ("93.184.216.34", True),
            ("2606:2800:220:1::1", True),
            ("127.0.0.2", False),
            ("192.168.1.1", False),
        ),
        *(("::ffff:10.0.0.1", False), ("64:ff9b::7f00:1", False), ("2002:7f00:1::", False)),
        *(("fec0::1", False), ("ff02::1", False), ("127.0.0.1", True), ("fe80::1%eth0", False)),
    ],
)
def test_which_addresses_are_public(ip, public):
    assert outbound.is_public(ip) is public


@pytest.mark.parametrize(
    "inside", ["http://127.0.0.2/", "http://[::1]/", "http://10.0.0.1/", "file:///etc/x"]
)
def test_a_redirect_to_a_private_address_is_refused(inside):
    with stranger(says(302, Location=inside)) as there, pytest.raises(outbound.AddressRefused):
        outbound.send(there.url())


def test_a_redirect_is_followed_with_the_form_and_its_end_is_told():
    def answer(handler):
        says(307, Location="/dua")(handler) if handler.path == "/" else says(200, b"ya")(handler)

    with stranger(answer) as there:
        result = outbound.send(there.url(), form=[("a", "1")])
    assert (result.body, result.url) == (b"ya", there.url("/dua"))
    assert there.asked[1] == ("POST", "/dua", [("a", "1")])


def test_see_other_turns_a_form_into_a_question():
    def answer(handler):
        says(303, Location="/dua")(handler) if handler.path == "/" else says(200)(handler)

    with stranger(answer) as there:
        outbound.send(there.url(), form=[("a", "1")])
    assert there.asked[1] == ("GET", "/dua", [])


def test_a_circle_of_redirects_ends():
    with stranger(says(302, Location="/")) as there, pytest.raises(outbound.TooManyHops):
        outbound.send(there.url())
    assert len(there.asked) == outbound.HOPS + 1


def test_an_answer_that_never_comes_is_given_up():
    with stranger(lambda handler: time.sleep(2)) as there, pytest.raises(outbound.TooSlow):
        outbound.send(there.url(), seconds=0.3)


@pytest.mark.parametrize("start", [b"", b"HTTP/1.0 200 OK\r\n\r\n"])
def test_an_answer_that_drips_is_given_up(start):
    def drip(handler):
        handler.wfile.write(start)
        for _ in range(40):
            try:
                handler.wfile.write(b"x")
            except OSError:
                return
            time.sleep(0.05)

    began = time.monotonic()
    with stranger(drip) as there, pytest.raises(outbound.TooSlow):
        outbound.send(there.url(), seconds=0.3)
    assert time.monotonic() - began < 1.5


def test_a_huge_answer_is_not_read_to_its_end():
    with stranger(says(200, b"x" * 5000)) as there:
        assert len(outbound.send(there.url(), most=5000).body) == 5000
        with pytest.raises(outbound.TooLarge):
            outbound.send(there.url(), most=4999)


def test_endless_headers_are_no_answer():
    def answer(handler):
        handler.wfile.write(b"HTTP/1.0 200 OK\r\n" + b"X: y\r\n" * 1000)

    with stranger(answer) as there, pytest.raises(outbound.Unreachable):
        outbound.send(there.url())


def test_something_else_than_http_is_no_answer():
    talk = stranger(lambda handler: handler.wfile.write(b"220 mail\r\n"))
    with talk as there, pytest.raises(outbound.Unreachable):
        outbound.send(there.url())


def test_nobody_there_is_said_with_the_name():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
        with pytest.raises(outbound.Unreachable, match=r"127\.0\.0\.1"):
            outbound.send(f"http://127.0.0.1:{port}/")


@pytest.mark.parametrize("host", ["tidak-ada.invalid", "a" * 300 + ".example", "xn--\u00ff.example"])
def test_a_name_that_leads_nowhere_is_no_address(host):
    with pytest.raises(outbound.Unreachable):
        outbound.send(f"http://{host}/")


def test_a_certificate_that_nobody_signed_is_not_trusted():
    with stranger(says(200)) as there, pytest.raises(outbound.Unreachable):
        outbound.send(there.url().replace("http:", "https:"))
    assert there.asked == []
