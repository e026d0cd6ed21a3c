"""Rules that the database itself keeps, on SQLite and PostgreSQL, as constraints of Django's own.

A trigger made by `RunSQL` is gone after the next `AlterField` on SQLite, which rebuilds the table without a
word. A constraint is asked for its SQL each time a table is made or remade, so its triggers come back and
cover the new columns. A data migration that must break a rule removes the constraint and adds it again.
"""

from django.db.backends.ddl_references import Statement, Table
from django.db.models.constraints import BaseConstraint

# Text like Django's own: it compares right with and without a fraction. `%%`: statements are %-templates.
SQLITE_NOW = "strftime('%%Y-%%m-%%d %%H:%%M:%%f','now')"


class DatabaseRule(BaseConstraint):
    """A rule the database keeps by triggers. Subclasses say which, for each engine.

    `sqlite()` and `postgresql()` return SQL templates in which `%(table)s` is the table and the other words
    come from `words()`. On PostgreSQL a template is the body of the function that the trigger runs.
    """

    moment = "BEFORE UPDATE"
    refusal = (
        "RAISE EXCEPTION USING ERRCODE = 'check_violation', MESSAGE = '%(rule)s', CONSTRAINT = '%(rule)s';"
    )

    def sqlite(self, model):
        """CREATE TRIGGER statements for SQLite."""
        raise NotImplementedError

    def postgresql(self, model):
        """CREATE FUNCTION and CREATE TRIGGER statements for PostgreSQL."""
        return [
            "CREATE OR REPLACE FUNCTION %(function)s() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
            + self.function_body(model)
            + " END $$",
            f"CREATE TRIGGER %(name)s {self.moment} ON %(table)s"
            " FOR EACH ROW EXECUTE FUNCTION %(function)s()",
        ]

    def function_body(self, model):
        """plpgsql between BEGIN and END."""
        raise NotImplementedError

    def statements(self, model, schema_editor):
        """The rule's statements; the Table reference follows SQLite's rename of a rebuilt table."""
        quote = schema_editor.quote_name
        words = {"name": quote(self.name), "function": quote(f"{self.name}_rule"), "rule": self.name}
        return [
            Statement(template, table=Table(model._meta.db_table, quote), **words)
            for template in getattr(self, schema_editor.connection.vendor)(model)
        ]

    def constraint_sql(self, model, schema_editor):
        """None, with the triggers put off until the table stands."""
        schema_editor.deferred_sql.extend(self.statements(model, schema_editor))

    def create_sql(self, model, schema_editor):
        """SQL of AddConstraint on PostgreSQL (SQLite remakes the table instead)."""
        return ";\n".join(str(statement) for statement in self.statements(model, schema_editor))

    def remove_sql(self, model, schema_editor):
        """SQL of RemoveConstraint on PostgreSQL."""
        quote = schema_editor.quote_name
        return (
            f"DROP TRIGGER IF EXISTS {quote(self.name)} ON {quote(model._meta.db_table)};"
            f"DROP FUNCTION IF EXISTS {quote(f'{self.name}_rule')}()"
        )

    def validate(self, model, instance, exclude=None, using="default"):
        """Nothing to ask in Python: the verbs speak to the editor, the database has the last word."""

    def __eq__(self, other):
        return type(self) is type(other) and self.deconstruct() == other.deconstruct()

    __hash__ = BaseConstraint.__hash__


class IntervalRule(DatabaseRule):
    """A rule about rows that hold from `start` until `end` (None: for ever); both name datetime fields."""

    def __init__(self, *, name, start="live_from", end="live_until", **options):
        super().__init__(name=name, **options)
        self.start, self.end = start, end

    def deconstruct(self):
        """With the two columns, so that a changed rule is a migration."""
        path, args, kwargs = super().deconstruct()
        return path, args, kwargs | {"start": self.start, "end": self.end}


class NoOverlap(IntervalRule):
    """No two rows with the same `group` hold at the same moment."""

    def __init__(self, *, name, group, **options):
        super().__init__(name=name, **options)
        self.group = group

    def deconstruct(self):
        """With the grouping column."""
        path, args, kwargs = super().deconstruct()
        return path, args, kwargs | {"group": self.group}

    def sqlite(self, model):
        """Two triggers; exact, because SQLite has one writer at a time."""
        group, start, end = (model._meta.get_field(f).column for f in (self.group, self.start, self.end))
        clash = (
            f"WHEN EXISTS (SELECT 1 FROM %(table)s o WHERE o.{group} = NEW.{group} AND o.id IS NOT NEW.id"
            f" AND (o.{end} IS NULL OR o.{end} > NEW.{start})"
            f" AND (NEW.{end} IS NULL OR o.{start} < NEW.{end}))"
            " BEGIN SELECT RAISE(ABORT, 'CHECK constraint failed: %(rule)s'); END"
        )
        return [
            f'CREATE TRIGGER "{self.name}_insert" BEFORE INSERT ON %(table)s {clash}',
            f'CREATE TRIGGER "{self.name}_update" BEFORE UPDATE OF {group}, {start}, {end} ON %(table)s'
            f" {clash}",
        ]

    def _exclude(self, model):
        group, start, end = (model._meta.get_field(f).column for f in (self.group, self.start, self.end))
        # A range of one number stands in for equality, so that no extension is needed.
        same = f"int8range({group}, {group}, '[]')"
        return f"EXCLUDE USING gist ({same} WITH &&, tstzrange({start}, {end}) WITH &&)"

    def postgresql(self, model):
        """One exclusion constraint."""
        return [f"ALTER TABLE %(table)s ADD CONSTRAINT %(name)s {self._exclude(model)}"]

    def remove_sql(self, model, schema_editor):
        """SQL of RemoveConstraint on PostgreSQL."""
        quote = schema_editor.quote_name
        return f"ALTER TABLE {quote(model._meta.db_table)} DROP CONSTRAINT {quote(self.name)}"


class FrozenOnceBegun(IntervalRule):
    """A row that began changes only in the columns of `may_change`, and in none once it is over."""

    def __init__(self, *, name, may_change, **options):
        super().__init__(name=name, **options)
        self.may_change = tuple(may_change)

    def deconstruct(self):
        """With the columns that may still change."""
        path, args, kwargs = super().deconstruct()
        return path, args, kwargs | {"may_change": self.may_change}

    def sqlite(self, model):
        """One trigger that names every column there is when the table is made."""
        start, end = (model._meta.get_field(f).column for f in (self.start, self.end))
        free = {model._meta.get_field(f).column for f in self.may_change}
        columns = [f.column for f in model._meta.local_concrete_fields]
        changed = " OR ".join(f"NEW.{c} IS NOT OLD.{c}" for c in columns if c not in free)
        touched = " OR ".join(f"NEW.{c} IS NOT OLD.{c}" for c in columns)
        return [
            f"CREATE TRIGGER %(name)s BEFORE UPDATE ON %(table)s WHEN OLD.{start} <= {SQLITE_NOW}"
            f" AND (({changed}) OR (OLD.{end} <= {SQLITE_NOW} AND ({touched})))"
            " BEGIN SELECT RAISE(ABORT, 'CHECK constraint failed: %(rule)s'); END"
        ]

    def function_body(self, model):
        """Compares whole rows, so that columns added later are covered."""
        start, end = (model._meta.get_field(f).column for f in (self.start, self.end))
        free = ",".join(model._meta.get_field(f).column for f in self.may_change)
        return (
            f"IF OLD.{start} <= clock_timestamp() AND ("
            f" to_jsonb(OLD) - '{{{free}}}'::text[] IS DISTINCT FROM to_jsonb(NEW) - '{{{free}}}'::text[]"
            f" OR (OLD.{end} <= clock_timestamp() AND OLD IS DISTINCT FROM NEW)) THEN"
            f" {self.refusal}"
            " END IF; RETURN NEW;"
        )


class KeptOnceBegun(IntervalRule):
    """A row that began is never deleted; one that is only planned may be."""

    moment = "BEFORE DELETE"

    def sqlite(self, model):
        """One trigger; it also refuses `flush`, see tests/conftest.py."""
        start = model._meta.get_field(self.start).column
        return [
            f"CREATE TRIGGER %(name)s BEFORE DELETE ON %(table)s WHEN OLD.{start} <= {SQLITE_NOW}"
            " BEGIN SELECT RAISE(ABORT, 'CHECK constraint failed: %(rule)s'); END"
        ]

    def function_body(self, model):
        """As on SQLite."""
        start = model._meta.get_field(self.start).column
        return f"IF OLD.{start} <= clock_timestamp() THEN {self.refusal} END IF; RETURN OLD;"


class RaisesStamp(DatabaseRule):
    """A change of a row raises the change stamp in the same transaction, so that no kept page outlives it.

    `on` names the events: photo inserts and every write of the working copy leave the stamp alone.
    """

    # The ledger's table by name: a constraint is rendered in migrations, where no model may be imported.
    raise_it = (
        "INSERT INTO ledger_changestamp (id, value) VALUES (1, 1)"
        " ON CONFLICT (id) DO UPDATE SET value = ledger_changestamp.value + 1"
    )

    def __init__(self, *, name, on=("insert", "update", "delete"), **options):
        super().__init__(name=name, **options)
        self.on = tuple(on)

    def deconstruct(self):
        """With the events."""
        path, args, kwargs = super().deconstruct()
        return path, args, kwargs | {"on": self.on}

    def sqlite(self, model):
        """One trigger an event."""
        return [
            f'CREATE TRIGGER "{self.name}_{event}" AFTER {event.upper()} ON %(table)s'
            f" BEGIN {self.raise_it}; END"
            for event in self.on
        ]

    def postgresql(self, model):
        """Deferred to the end of the transaction: all writers wait for the one row, so it is taken last."""
        return [
            "CREATE OR REPLACE FUNCTION %(function)s() RETURNS trigger LANGUAGE plpgsql AS"
            f" $$ BEGIN {self.raise_it}; RETURN NULL; END $$",
            f"CREATE CONSTRAINT TRIGGER %(name)s AFTER {' OR '.join(self.on).upper()} ON %(table)s"
            " DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION %(function)s()",
        ]
