// select2 gives its boxes no name a screen reader could say: they take the label of the select behind them.
const labelOf = (select) => select.getAttribute("aria-label") || select.labels?.[0]?.textContent.replace(/:\s*$/, "").trim()

const name = (box) => {
  const container = box.closest(".select2-container")
  const select = container?.previousElementSibling
  const label = select?.matches("select") && labelOf(select)
  if (!label) return
  const target = box.matches('[role="combobox"]') ? box : container.querySelector("[role=combobox], textarea, input") ?? box
  const chosen = box.querySelector(".select2-selection__rendered")?.id
  target.setAttribute("aria-label", label)
  // The chosen value follows the name; aria-labelledby would otherwise win over aria-label.
  if (target.hasAttribute("aria-labelledby")) target.removeAttribute("aria-labelledby")
  if (chosen) target.setAttribute("aria-describedby", chosen)
}

const all = () => document.querySelectorAll(".select2-selection:not([data-named])").forEach((box) => {
  box.dataset.named = ""
  name(box)
})
new MutationObserver(all).observe(document.body, { childList: true, subtree: true })
all()
