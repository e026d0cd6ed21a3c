// The heading of a new part, with a photo of its own if it has one.
import { gettext, Node } from "django-prose-editor/editor"
import { apology, asKey, button, change, choose, element, load, tool, watching } from "articles/nodes/base"

const view = ({ node, getPos, editor }) => {
  const setPhoto = (key) => change(editor, getPos, "photo", key)
  const give = button("", () => choose(editor, "photos", setPhoto))
  const take = button(gettext("Remove the photo"), () => setPhoto(null))
  const bar = element(
    "div",
    { className: "node-bar", contentEditable: "false" },
    element("span", { className: "node-bar__name", textContent: gettext("New part") }),
    give,
    take,
    button(gettext("Make it a paragraph"), () =>
      editor.chain().setTextSelection(getPos() + 1).setNode("paragraph").focus().run()),
  )
  const hint = element("span", { className: "node-words__hint", contentEditable: "false" })
  hint.textContent = gettext("Headline of this part")
  const heading = element("h2")
  const picture = element("img", { className: "node-photo__picture", contentEditable: "false", alt: "" })
  const note = element("span", { className: "node-photo__credit", contentEditable: "false" })
  const words = element("div", { className: "node-words" }, heading, hint)
  const dom = element("section", { className: "node node-part" }, bar, words, picture, note)

  const fill = (photo) => {
    picture.src = photo.url
    picture.width = photo.width
    picture.height = photo.height
    picture.alt = photo.alt
    note.textContent = photo.credit || gettext("No credit yet")
  }
  const fail = (error) => {
    picture.removeAttribute("src")
    note.textContent = apology(error, gettext("This photo is gone. Readers see nothing here."))
  }
  const show = ({ attrs: { photo }, content }) => {
    const isOther = (photo ?? "") !== dom.dataset.photo
    dom.dataset.photo = photo ?? ""
    dom.classList.toggle("node--wordless", !content.size)
    give.textContent = photo ? gettext("Replace the photo") : gettext("Add a photo")
    take.hidden = picture.hidden = note.hidden = !photo
    const current = (act) => (answer) => dom.dataset.photo === photo && act(answer)
    if (isOther && photo) load(editor, "photos", photo).then(current(fill), current(fail))
  }
  show(node)
  return {
    dom,
    contentDOM: heading,
    update: (next) => next.type === node.type && (show(next), true),
    ...watching(bar, heading),
  }
}

export const PartHeading = Node.create({
  name: "partHeading",
  group: "reference",
  content: "inline*",
  marks: "italic subscript superscript",
  defining: true,
  addAttributes: () => ({
    photo: {
      default: null,
      parseHTML: (heading) => asKey(heading.dataset.photo),
      renderHTML: ({ photo }) => (photo ? { "data-photo": photo } : {}),
    },
  }),
  parseHTML: () => [{ tag: "h2[data-part]", priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => ["h2", { "data-part": "", ...HTMLAttributes }, 0],
  addNodeView: () => view,
  addKeyboardShortcuts() {
    // Backspace at the start undoes the heading, as it does for other blocks.
    const unmake = ({ editor }) => {
      const { $from, empty } = editor.state.selection
      if (!empty || $from.parentOffset || $from.parent.type !== this.type) return false
      return editor.commands.setNode("paragraph")
    }
    return { Backspace: unmake }
  },
  addMenuItems({ menu }) {
    tool(menu, {
      name: "part",
      groups: "nodes",
      drawing: '<path d="M3.500 5h17M3.500 19h11" /><path d="M3.500 10h17v4.500h-17z" fill="currentColor"/>',
      words: gettext("Part"),
      label: gettext("Begin a new part with this line as its headline"),
      act: (chain) => chain.toggleNode("partHeading", "paragraph"),
      active: (editor) => editor.isActive("partHeading"),
    })
  },
})
