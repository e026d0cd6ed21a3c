// Rows that keep their order: two buttons a row, by mouse or keyboard. The number that is sent is the place
// on the screen; without this script the numbers are typed.
const number = (row) => row.querySelector('input[name$="-position"]')
const rowsOf = (table) => [...table.tBodies[0].querySelectorAll("tr.form-row:not(.empty-form)")]

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
  made.type = "button"
  made.className = "row-step"
  made.dataset.step = step
  made.textContent = sign
  made.title = words
  made.setAttribute("aria-label", words)
  return made
}

const dress = (table, row) => {
  const input = number(row)
  if (!input || row.querySelector(".row-step")) return
  input.type = "hidden"
  input.after(button(-1, "↑", table.dataset.up), button(1, "↓", table.dataset.down))
}

const move = (pressed) => {
  const row = pressed.closest("tr")
  const table = row.closest("table")
  const rows = rowsOf(table)
  const step = Number(pressed.dataset.step)
  const other = rows[rows.indexOf(row) + step]
  if (!other) return
  step < 0 ? other.before(row) : other.after(row)
  renumber(table)
  // At an end the pressed button is off, and the keyboard would lose its place.
  ;(pressed.disabled ? row.querySelector(".row-step:not(:disabled)") : pressed)?.focus()
}

// A refused form comes back with its rows as they were made; the numbers say where each had been moved.
const sort = (table) => {
  const place = (row) => (number(row).value === "" ? Infinity : Number(number(row).value))
  const rows = rowsOf(table).sort((one, other) => place(one) - place(other) || 0)
  table.querySelector(".empty-form").before(...rows)
}

for (const table of document.querySelectorAll("table[data-rows]")) {
  if (!table.querySelector(".empty-form")) continue
  sort(table)
  for (const row of table.tBodies[0].querySelectorAll("tr.form-row")) dress(table, row)
  renumber(table)
  table.addEventListener("click", (event) => {
    const pressed = event.target.closest(".row-step")
    if (pressed) move(pressed)
  })
}
// A new row is a copy of the empty one, its buttons with it.
document.addEventListener("formset:added", (event) => {
  const table = event.target.closest("table[data-rows]")
  if (table) renumber(table)
})
document.addEventListener("formset:removed", () => document.querySelectorAll("table[data-rows]").forEach(renumber))
