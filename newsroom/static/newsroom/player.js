// A video in the place of its still, or an embed in the place of its button, once a
// reader asks for it. Nothing is asked of a provider before; without this script the link leads to its page.
const frameOf = ({ player, title }) => {
  const frame = document.createElement("iframe")
  frame.title = title
  frame.allow = "autoplay; encrypted-media; fullscreen; picture-in-picture"
  frame.allowFullscreen = true
  // Providers refuse to play for a page that does not say where it is.
  frame.referrerPolicy = "strict-origin-when-cross-origin"
  frame.src = player
  return frame
}

const filmOf = ({ film, title, captions, language, words }, poster) => {
  const video = document.createElement("video")
  video.controls = video.playsInline = true
  video.preload = "none"
  if (poster) video.poster = poster
  video.setAttribute("aria-label", title)
  if (captions) {
    const track = document.createElement("track")
    Object.assign(track, { kind: "captions", src: captions, srclang: language, label: words, default: true })
    video.append(track)
  }
  video.src = film
  return video
}

document.addEventListener("click", (event) => {
  const link = event.target.closest?.(".facade a:is([data-player], [data-film])")
  // A reader who asks for another tab gets the page.
  if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
  event.preventDefault()
  const { dataset } = link
  const player = dataset.film ? filmOf(dataset, link.querySelector("img")?.currentSrc) : frameOf(dataset)
  player.className = `facade__player facade__player--${dataset.shape ?? "film"}`
  link.replaceWith(player)
  player.focus()
  // A browser that will not start by itself leaves its own button.
  player.play?.().catch(() => {})
})
