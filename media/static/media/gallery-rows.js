// Photos keep their order by two buttons a row, for mouse and keyboard alike. What is sent is the place on the
// screen; without this script the numbers are typed.
const rowsOf = (table) => [...table.tBodies[0].querySelectorAll("tr.form-row:not(.empty-form)")]
const number = (row) => row.querySelector('input[name$="-position"]')

const renumber = (table) => {
  const rows = rowsOf(table)
  rows.forEach((row, place) => {
    number(row).value = place
    row.querySelector("[data-step='-1']").disabled = place === 0
    row.querySelector("[data-step='1']").disabled = place === rows.length - 1
  })
}

const button = (step, sign, words) => {
  const made = document.createElement("button")
  Object.assign(made, { type: "button", className: "row-step", textContent: sign, title: words, ariaLabel: words })
  made.dataset.step = step
  return made
}

const dress = (table, row) => {
  const input = number(row)
  if (!input) return
  input.type = "hidden"
  input.after(button(-1, "↑", table.dataset.up), button(1, "↓", table.dataset.down))
}

const move = (table, pressed) => {
  const row = pressed.closest("tr")
  const rows = rowsOf(table)
  const step = Number(pressed.dataset.step)
  const other = rows[rows.indexOf(row) + step]
  if (!other) return
  step < 0 ? other.before(row) : other.after(row)
  renumber(table)
  // At an end the pressed button is off, and the keyboard would lose its place.
  ;(pressed.disabled ? row.querySelector(".row-step:not(:disabled)") : pressed)?.focus()
}

const tables = document.querySelectorAll("table[data-gallery-rows]")
for (const table of tables) {
  // Without the right to change there is no empty row, and nothing to move.
  if (!table.querySelector(".empty-form")) continue
  for (const row of table.tBodies[0].querySelectorAll("tr.form-row")) dress(table, row)
  renumber(table)
  table.addEventListener("click", (event) => {
    const pressed = event.target.closest(".row-step")
    if (pressed) move(table, pressed)
  })
  document.addEventListener("formset:added", () => renumber(table))
  document.addEventListener("formset:removed", () => renumber(table))
}
