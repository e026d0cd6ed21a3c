// The head of a page beside the form, drawn anew with every change. Styles are set through the CSSOM alone.
const field = (name) => document.getElementById(`id_${name}`)
const looks = document.querySelector(".looks")

const linear = (channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4)
const luminance = (colour) => {
  const [red, green, blue] = [1, 3, 5].map((start) => linear(parseInt(colour.slice(start, start + 2), 16) / 255))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
const contrast = (one, other) => {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

const drawColour = (look) => {
  const colour = field(`accent_${look.dataset.look}`)?.value
  if (!/^#[0-9a-f]{6}$/i.test(colour ?? "")) return
  const least = Number(looks.dataset.least)
  const ratio = Math.min(...look.dataset.grounds.split(" ").map((ground) => contrast(colour, ground)))
  const words = look.querySelector(".look__ratio")
  const shown = { ratio: (Math.floor(ratio * 10) / 10).toFixed(1), least: least.toFixed(1) }
  look.style.setProperty("--accent", colour)
  words.classList.toggle("is-weak", ratio < least)
  words.textContent =
    ratio < least
      ? interpolate(gettext("Contrast %(ratio)s : 1. Too weak: words need %(least)s : 1."), shown, true)
      : interpolate(gettext("Contrast %(ratio)s : 1. Good to read."), shown, true)
}

const drawName = (look) => {
  const name = field("name")?.value.trim() ?? ""
  const chosen = document.querySelector(".field-logo .photo-choice__picture img")
  const image = look.querySelector(".look__name img") ?? new Image()
  image.alt = ""
  if (chosen && !image.isConnected) look.querySelector(".look__name").prepend(image)
  if (chosen && image.src !== chosen.src) {
    image.parentElement.querySelectorAll("source").forEach((source) => source.remove())
    image.src = chosen.src
  }
  const logo = Boolean(chosen) || (!document.querySelector(".photo-choice") && image.isConnected)
  image.hidden = !logo
  look.querySelector(".look__drawn").toggleAttribute("hidden", logo || name !== "Sauh")
  const word = look.querySelector(".look__word")
  word.toggleAttribute("hidden", logo || name === "Sauh")
  word.textContent = name
  look.querySelector(".look__motto").textContent = field("motto")?.value ?? ""
}

const steps = () =>
  [...document.querySelectorAll("table[data-rows] tr.form-row:not(.empty-form)")]
    .map((row) => {
      const section = row.querySelector("select[name$='-section']")
      const label = row.querySelector("input[name$='-label']")?.value.trim()
      const path = row.querySelector("input[name$='-path']")?.value.trim()
      return label || (section?.value ? section.selectedOptions[0].text.replace(/^– /, "") : path)
    })
    .filter(Boolean)

const drawBar = (look) => {
  const bar = look.querySelector(".look__bar")
  const own = steps()
  const names = own.length ? own : bar.dataset.main.split("|").filter(Boolean)
  bar.replaceChildren(
    ...names.map((name) => {
      const item = document.createElement("li")
      item.textContent = name
      return item
    }),
  )
}

const draw = () => {
  for (const look of looks.querySelectorAll(".look")) {
    drawColour(look)
    drawName(look)
    drawBar(look)
  }
}

if (looks) {
  const form = looks.closest("form")
  form.addEventListener("input", draw)
  form.addEventListener("change", draw)
  // Rows that move, and a picture that a popup has chosen, tell no form event.
  const places = form.querySelectorAll(".photo-choice__picture, table[data-rows] tbody")
  const watcher = new MutationObserver(draw)
  places.forEach((place) => watcher.observe(place, { childList: true }))
  draw()
}
