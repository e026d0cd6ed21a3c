// A video or a gallery in the text: a reference, and the caption written for this story.
import { gettext, Node } from "django-prose-editor/editor"
import { apology, asKey, barOf, button, change, choose, element, leave, load, place, tool, watching } from "articles/nodes/base"

const viewOf = ({ kind, rows, label, gone, factsOf }) => ({ node, getPos, editor }) => {
  let shown = node
  const replace = () => choose(editor, rows, (key) => change(editor, getPos, kind, key))
  const bar = barOf(label(), editor, getPos, () => shown, button(gettext("Replace"), replace))
  const picture = element("img", { className: "node-photo__picture", contentEditable: "false", alt: "" })
  const facts = element("span", { className: "node-photo__credit", contentEditable: "false" })
  const hint = element("span", { className: "node-words__hint", contentEditable: "false", textContent: gettext("Caption") })
  const caption = element("figcaption")
  const words = element("div", { className: "node-words" }, caption, hint)
  const dom = element("figure", { className: "node node-photo node-shown" }, bar, picture, facts, words)

  const fill = (answer) => {
    if (answer.url) picture.src = answer.url
    picture.alt = answer.alt
    facts.textContent = factsOf(answer).filter(Boolean).join(" · ")
    dom.classList.remove("node--missing")
  }
  const fail = (error) => {
    picture.removeAttribute("src")
    facts.textContent = apology(error, gone())
    dom.classList.add("node--missing")
  }
  const show = (next) => {
    const key = next.attrs[kind]
    const isOther = key !== dom.dataset.key
    shown = next
    dom.dataset.key = key
    dom.classList.toggle("node--wordless", !next.content.size)
    const current = (act) => (answer) => dom.dataset.key === key && act(answer)
    if (isOther) load(editor, rows, key).then(current(fill), current(fail))
  }
  show(node)
  return {
    dom,
    contentDOM: caption,
    update: (next) => next.type === node.type && (show(next), true),
    ...watching(bar, caption),
  }
}

const figure = (name, kind, about, menuItem) =>
  Node.create({
    name,
    group: "reference",
    content: "inline*",
    marks: "bold italic subscript superscript link",
    draggable: true,
    isolating: true,
    defining: true,
    addAttributes: () => ({
      [kind]: {
        default: null,
        parseHTML: ({ dataset }) => asKey(dataset[kind]),
        renderHTML: (attrs) => ({ [`data-${kind}`]: attrs[kind] }),
      },
    }),
    parseHTML: () => [
      {
        tag: `figure[data-${kind}]`,
        priority: 60,
        getAttrs: ({ dataset }) => (asKey(dataset[kind]) ? null : false),
        contentElement: (found) => found.querySelector("figcaption") ?? element("figcaption"),
      },
    ],
    renderHTML: ({ HTMLAttributes }) => ["figure", HTMLAttributes, ["figcaption", 0]],
    addNodeView: () => viewOf({ kind, ...about }),
    addKeyboardShortcuts() {
      return { Enter: leave(this.type) }
    },
    addMenuItems({ menu }) {
      const put = (editor) => (key) => editor.chain().focus().command(place(name, { [kind]: key })).run()
      const command = (editor) => choose(editor, about.rows, put(editor))
      tool(menu, { name: kind, groups: "nodes", command, ...menuItem() })
    },
  })

export const VideoFigure = figure(
  "videoFigure",
  "video",
  {
    rows: "videos",
    label: () => gettext("Video"),
    gone: () => gettext("This video is gone. Readers see nothing here."),
    factsOf: ({ title, duration, provider, state_label }) => [title, duration, provider, state_label],
  },
  () => ({
    drawing: '<path d="M3.500 5.500h17v13h-17z"/><path d="M10 9v6l5-3z" fill="currentColor"/>',
    words: gettext("Video"),
    label: gettext("Put a video into the text"),
  }),
)

export const GalleryFigure = figure(
  "galleryFigure",
  "gallery",
  {
    rows: "galleries",
    label: () => gettext("Gallery"),
    gone: () => gettext("This gallery is gone. Readers see nothing here."),
    factsOf: ({ title, count_label, state_label }) => [title, count_label, state_label],
  },
  () => ({
    drawing: '<path d="M3.500 4.500h7v6.500h-7zM13.500 4.500h7v6.500h-7zM3.500 13.500h7v6.500h-7zM13.500 13.500h7v6.500h-7z"/>',
    words: gettext("Gallery"),
    label: gettext("Put a gallery into the text"),
  }),
)
