// Select2 draws boxes that carry no name. This gives each the label of the field it stands for.
"use strict"
{
  const idOf = (label) => (label.id ||= `${label.htmlFor}_label`)
  const wordsOf = (label) => label?.textContent.trim().replace(/:$/, "") ?? ""

  const name = (select) => {
    const label = select.labels?.[0] ?? document.querySelector(`label[for="${select.id}"]`)
    const box = select.nextElementSibling
    const spoken = label ? wordsOf(label) : select.getAttribute("aria-label")
    if (!spoken || !box?.matches(".select2-container")) return
    const face = box.querySelector('.select2-selection[role="combobox"]')
    const value = box.querySelector(".select2-selection__rendered[id]")
    if (label) face?.setAttribute("aria-labelledby", [idOf(label), value?.id].filter(Boolean).join(" "))
    else face?.setAttribute("aria-label", spoken)
    // Only the words of the choice: as a text box of its own it would need a name too.
    for (const attribute of ["role", "aria-readonly"]) value?.removeAttribute(attribute)
    nameSearch(box, spoken)
  }

  const nameSearch = (box, spoken) =>
    box.querySelectorAll(".select2-search__field").forEach((field) => field.setAttribute("aria-label", spoken))

  const nameAll = (within = document) => within.querySelectorAll("select.select2-hidden-accessible").forEach(name)

  // Django starts its boxes when the page is ready, or a row is added; both are over a moment later. The load
  // event is no such moment: of a page from the cache it comes before jQuery's handlers.
  django.jQuery(() => setTimeout(() => {
    nameAll()
    // The list of a single box, with its search field, is made anew each time it opens.
    django.jQuery(document).on("select2:open select2:select select2:unselect", ({ target }) => {
      name(target)
      const spoken = wordsOf(target.labels?.[0]) || (target.getAttribute("aria-label") ?? "")
      document.querySelectorAll("body > .select2-container--open").forEach((list) => nameSearch(list, spoken))
    })
  }))
  document.addEventListener("formset:added", ({ target }) => setTimeout(() => nameAll(target)))
}
