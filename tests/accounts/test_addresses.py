"""Where a request comes from, as far as it can be believed."""

import pytest
from django.test import RequestFactory

from newsroom.accounts.addresses import client_address


def ask(address, forwarded=None):
    headers = {"x-forwarded-for": forwarded} if forwarded is not None else {}
    return client_address(RequestFactory().get("/", headers=headers, REMOTE_ADDR=address))


def test_the_socket_is_believed():
    assert ask("192.0.2.7", "203.0.113.1") == "192.0.2.7"


@pytest.mark.parametrize(
    ("hops", "forwarded", "address"),
    [
        (1, "203.0.113.1", "203.0.113.1"),
        (1, "6.6.6.6, 203.0.113.1", "203.0.113.1"),
        (2, "6.6.6.6, 203.0.113.1, 10.0.0.2", "203.0.113.1"),
        (2, "203.0.113.1", "127.0.0.1"),
        (1, "", "127.0.0.1"),
    ],
)
def test_of_the_header_only_what_our_own_proxies_added_counts(settings, hops, forwarded, address):
    settings.TRUSTED_PROXIES = hops
    assert ask("127.0.0.1", forwarded) == address


def test_a_household_on_ipv6_is_one_address():
    assert ask("2001:db8:1:2::7") == ask("2001:db8:1:2:ffff::9") == "2001:db8:1:2::/64"
    assert ask("::ffff:192.0.2.7") == "192.0.2.7"


def test_nonsense_is_an_address_like_any_other(settings):
    settings.TRUSTED_PROXIES = 1
    assert ask("127.0.0.1", "not an address") == "not an address"
