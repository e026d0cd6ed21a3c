// A photo in the text: a reference, a layout, and the caption written for this story.
import { gettext, Node } from "django-prose-editor/editor"
import { apology, asKey, button, change, choose, element, load, place, remove, tool, watching } from "articles/nodes/base"

const LAYOUTS = () => ({ normal: gettext("Normal"), wide: gettext("Wide"), inset: gettext("Inset") })

const layoutBox = (editor, getPos) => {
  const box = element("select", { className: "node-bar__select" })
  box.setAttribute("aria-label", gettext("Layout"))
  for (const [value, label] of Object.entries(LAYOUTS())) box.append(new Option(label, value))
  box.addEventListener("change", () => change(editor, getPos, "layout", box.value))
  return box
}

const view = ({ node, getPos, editor }) => {
  let shown = node
  const layout = layoutBox(editor, getPos)
  const bar = element(
    "div",
    { className: "node-bar", contentEditable: "false" },
    element("span", { className: "node-bar__name", textContent: gettext("Photo") }),
    layout,
    button(gettext("Replace"), () => choose(editor, "photos", (key) => change(editor, getPos, "photo", key))),
    button(gettext("Remove"), () => remove(editor, getPos, shown)),
  )
  const picture = element("img", { className: "node-photo__picture", contentEditable: "false", alt: "" })
  picture.addEventListener("click", () => editor.commands.setNodeSelection(getPos()))
  const own = element("span", { className: "node-words__hint", contentEditable: "false" })
  const credit = element("span", { className: "node-photo__credit", contentEditable: "false" })
  const caption = element("figcaption")
  const words = element("div", { className: "node-words" }, caption, own)
  const dom = element("figure", { className: "node node-photo" }, bar, picture, words, credit)

  const fill = (photo) => {
    picture.src = photo.url
    picture.width = photo.width
    picture.height = photo.height
    picture.alt = photo.alt
    own.textContent = photo.caption || gettext("Caption")
    credit.textContent = photo.credit || gettext("No credit yet")
    dom.classList.remove("node--missing")
  }
  const fail = (error) => {
    picture.removeAttribute("src")
    own.textContent = ""
    credit.textContent = apology(error, gettext("This photo is gone. Readers see nothing here."))
    dom.classList.add("node--missing")
  }
  const show = (next) => {
    const isOther = next.attrs.photo !== dom.dataset.photo
    shown = next
    dom.dataset.photo = next.attrs.photo
    dom.dataset.layout = layout.value = next.attrs.layout
    dom.classList.toggle("node--wordless", !next.content.size)
    const current = (act) => (answer) => dom.dataset.photo === next.attrs.photo && act(answer)
    if (isOther) load(editor, "photos", next.attrs.photo).then(current(fill), current(fail))
  }
  show(node)
  return {
    dom,
    contentDOM: caption,
    update: (next) => next.type === node.type && (show(next), true),
    ...watching(bar, caption),
  }
}

export const PhotoFigure = Node.create({
  name: "photoFigure",
  group: "reference",
  content: "inline*",
  marks: "bold italic subscript superscript link",
  draggable: true,
  isolating: true,
  defining: true,
  addAttributes: () => ({
    photo: {
      default: null,
      parseHTML: (figure) => asKey(figure.dataset.photo),
      renderHTML: ({ photo }) => ({ "data-photo": photo }),
    },
    layout: {
      default: "normal",
      parseHTML: ({ dataset }) => (dataset.layout in LAYOUTS() ? dataset.layout : "normal"),
      renderHTML: ({ layout }) => ({ "data-layout": layout }),
    },
  }),
  parseHTML: () => [
    {
      tag: "figure[data-photo]",
      priority: 60,
      getAttrs: (figure) => (asKey(figure.dataset.photo) ? null : false),
      contentElement: (figure) => figure.querySelector("figcaption") ?? element("figcaption"),
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ["figure", HTMLAttributes, ["figcaption", 0]],
  addNodeView: () => view,
  addCommands: () => ({ insertPhoto: (photo) => place("photoFigure", { photo }) }),
  addKeyboardShortcuts() {
    const leave = ({ editor }) => {
      const { $from } = editor.state.selection
      if ($from.parent.type !== this.type) return false
      const after = $from.after()
      return editor.chain().insertContentAt(after, { type: "paragraph" }).setTextSelection(after + 1).run()
    }
    return { Enter: leave }
  },
  addMenuItems({ menu }) {
    tool(menu, {
      name: "photo",
      groups: "nodes",
      drawing: '<path d="M3.500 8h4L9 5.500h6L16.500 8h4v11h-17z"/><circle cx="12" cy="13" r="3.500"/>',
      words: gettext("Photo"),
      label: gettext("Put a photo into the text"),
      command: (editor) => choose(editor, "photos", (key) => editor.chain().focus().insertPhoto(key).run()),
    })
  },
})
