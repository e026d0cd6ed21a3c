// The photo that a number stands for, as soon as the popup has chosen or uploaded one; in rows added later too.
const show = async (choice, input) => {
  const picture = choice.querySelector(".photo-choice__picture")
  const words = choice.querySelector(".credit")
  choice.querySelector(".photo-choice__remove").hidden = !input.value
  picture.replaceChildren()
  words.textContent = ""
  if (!input.value) return
  const answer = await fetch(`${choice.dataset.photos}${encodeURIComponent(input.value)}/data/`).catch(() => null)
  if (!answer?.ok) {
    words.textContent = choice.dataset.gone
    return
  }
  const photo = await answer.json()
  const img = new Image()
  img.className = "plan-photo"
  img.alt = photo.alt
  img.src = photo.url
  picture.replaceChildren(img)
  words.textContent = [photo.title, photo.credit].filter(Boolean).join(" · ")
}

// Django's popup tells its news through jQuery, which no listener of the platform hears.
django.jQuery(document).on("change", ".photo-choice__number", (event) => show(event.target.closest(".photo-choice"), event.target))

document.addEventListener("click", (event) => {
  if (!event.target.matches(".photo-choice__remove")) return
  const choice = event.target.closest(".photo-choice")
  const input = choice.querySelector(".photo-choice__number")
  input.value = ""
  show(choice, input)
  choice.querySelector(".related-lookup").focus()
})
