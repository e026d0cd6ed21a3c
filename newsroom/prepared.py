"""Queries whose SQL is written once a process, and asked with other values ever after.

Django writes the SQL of a queryset anew each time: for a small query that is three quarters of its cost, and
a page asks eight of them. What comes back are the same objects, made by the same code.
"""

from copy import copy
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

from django.db import DEFAULT_DB_ALIAS, connections

# Values that no row has: where they stand in the parameters, the values of each call go.
_MOMENT = datetime(1, 2, 3, 4, 5, 6, tzinfo=UTC)
_NUMBER = 4_611_686_018_427_000_000


class Prepared:
    """A query as a function: `build(**values)` makes its queryset, calling this with values gives its rows.

    A value is a moment, a number, or a tuple of numbers (for `__in`); none may be None, and nothing but the
    values may change from call to call. An empty tuple finds nothing. Rows come as a list.
    """

    def __init__(self, build):
        self._build = build
        self._written = {}

    def __call__(self, **values):
        """The rows for these values."""
        if () in values.values():
            return []
        values = {
            name: _padded(value) if isinstance(value, tuple) else value for name, value in values.items()
        }
        sizes = tuple(len(value) for value in values.values() if isinstance(value, tuple))
        key = (connections[DEFAULT_DB_ALIAS].vendor, sizes)
        if key not in self._written:
            self._written[key] = _Written(self._build, values)
        return self._written[key].rows(values)


class ByKey(Prepared):
    """The rows of a queryset by primary key, for `in_bulk` alone."""

    def __init__(self, queryset):
        super().__init__(lambda keys: queryset.filter(pk__in=keys))

    def in_bulk(self, keys):
        """{key: row} of the rows that are there."""
        return {row.pk: row for row in self(keys=tuple(dict.fromkeys(keys)))}


class _Written:
    """The SQL for values of certain kinds and lengths, and where each value stands in its parameters."""

    def __init__(self, build, values):
        stand_ins = {name: _stand_in(value, place) for place, (name, value) in enumerate(values.items())}
        self.queryset = build(**stand_ins)
        self.compiler = self.queryset.query.get_compiler(using=DEFAULT_DB_ALIAS)
        self.sql, parameters = self.compiler.as_sql()
        self.parameters = [_Place.of(parameter, stand_ins) for parameter in parameters]

    def rows(self, values):
        """Ask with these values."""
        connection = connections[DEFAULT_DB_ALIAS]
        parameters = tuple(place.fill(values, connection) for place in self.parameters)
        compiler = copy(self.compiler)
        compiler.connection, compiler.as_sql = connection, lambda: (self.sql, parameters)
        # What Django's own iterables ask of a queryset; cloning the real one costs as much as the query.
        asked = SimpleNamespace(
            db=DEFAULT_DB_ALIAS,
            model=self.queryset.model,
            query=SimpleNamespace(get_compiler=lambda using=None: compiler),
            _fields=None,
            _fetch_mode=self.queryset._fetch_mode,
            _known_related_objects={},
        )
        return list(self.queryset._iterable_class(asked))


class _Place:
    """One parameter: a constant of the query, or a value (or one of a tuple) of the call."""

    def __init__(self, parameter, name=None, position=None):
        self.parameter, self.name, self.position = parameter, name, position

    @classmethod
    def of(cls, parameter, stand_ins):
        """The place of the value whose stand-in this parameter is."""
        for name, stand_in in stand_ins.items():
            for position, one in enumerate(stand_in if isinstance(stand_in, tuple) else (stand_in,)):
                if parameter in _as_parameter(one):
                    return cls(parameter, name, position if isinstance(stand_in, tuple) else None)
        return cls(parameter)

    def fill(self, values, connection):
        """The parameter for the values of a call, in the type the database wants."""
        if self.name is None:
            return self.parameter
        value = values[self.name] if self.position is None else values[self.name][self.position]
        if isinstance(value, datetime):
            return connection.ops.adapt_datetimefield_value(value)
        return type(self.parameter)(value)


def _stand_in(value, place):
    if isinstance(value, datetime):
        return _MOMENT + timedelta(days=place)
    start = _NUMBER + place * 1000
    return tuple(range(start, start + len(value))) if isinstance(value, tuple) else start


def _as_parameter(stand_in):
    if isinstance(stand_in, datetime):
        return stand_in, connections[DEFAULT_DB_ALIAS].ops.adapt_datetimefield_value(stand_in)
    return (stand_in,)


def _padded(keys):
    """To the next power of two by its last key again: few lengths, and the same rows."""
    return keys + keys[-1:] * ((1 << (len(keys) - 1).bit_length()) - len(keys))
