"""What all tests rely on, tested itself: a database that is whole again after a test that commits."""

import pytest
from django.contrib.auth.models import Group, Permission
from django.db import connection

from newsroom.ledger.models import ChangeStamp


@pytest.mark.django_db(transaction=True)
def test_a_test_may_commit():
    ChangeStamp.objects.create(pk=7, value=1)
    assert Permission.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_what_the_last_test_committed_is_gone():
    assert not ChangeStamp.objects.filter(pk=7).exists()
    assert Group.objects.filter(name="Editor").exists()


def test_rows_made_by_migrations_are_there_for_everybody(db):
    assert Permission.objects.filter(codename="add_group").exists()
    assert Group.objects.filter(name="Editor").exists()


def test_the_browser_that_is_here_opens_our_pages(page, live_server):
    page.goto(f"{live_server.url}/admin/login/")
    assert page.locator("input[name=username]").is_visible()


def test_rows_made_by_migrations_are_there_after_the_browser_too(db):
    assert Group.objects.filter(name="Editor").exists()


def test_the_test_database_is_not_the_newsrooms(db):
    assert "test" in str(connection.settings_dict["NAME"])
