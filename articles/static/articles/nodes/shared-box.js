// A box that is kept once and shown in many stories: here only pointed at.
import { gettext, Node } from "django-prose-editor/editor"
import { apology, asKey, button, change, choose, element, load, place, remove, tool, watching } from "articles/nodes/base"

// Its words only: what a link or a list looks like is the page's affair, and nothing of it can run here.
const paragraphsOf = (html) =>
  [...new DOMParser().parseFromString(html, "text/html").body.children].map((block) =>
    element("p", { textContent: block.textContent }),
  )

const view = ({ node, getPos, editor }) => {
  let shown = node
  const bar = element(
    "div",
    { className: "node-bar" },
    element("span", { className: "node-bar__name", textContent: gettext("Shared box") }),
    button(gettext("Replace"), () => choose(editor, "boxes", (key) => change(editor, getPos, "box", key))),
    button(gettext("Remove"), () => remove(editor, getPos, shown)),
  )
  const text = element("div", { className: "node-box__text" })
  const dom = element("section", { className: "node node-box", contentEditable: "false" }, bar, text)

  const fill = ({ title, html }) => {
    text.replaceChildren(element("h3", { textContent: title }), ...paragraphsOf(html))
  }
  const fail = (error) => {
    text.textContent = apology(error, gettext("This box is gone or closed. Readers see nothing here."))
  }
  const show = (next) => {
    const isOther = next.attrs.box !== dom.dataset.box
    shown = next
    dom.dataset.box = next.attrs.box
    const current = (act) => (answer) => dom.dataset.box === next.attrs.box && act(answer)
    if (isOther) load(editor, "boxes", next.attrs.box).then(current(fill), current(fail))
  }
  show(node)
  return { dom, update: (next) => next.type === node.type && (show(next), true), ...watching(bar) }
}

export const SharedBox = Node.create({
  name: "sharedBox",
  group: "reference",
  atom: true,
  draggable: true,
  addAttributes: () => ({
    box: {
      default: null,
      parseHTML: (box) => asKey(box.dataset.box),
      renderHTML: ({ box }) => ({ "data-box": box }),
    },
  }),
  parseHTML: () => [
    { tag: "div[data-box]", priority: 60, getAttrs: (box) => (asKey(box.dataset.box) ? null : false) },
  ],
  renderHTML: ({ HTMLAttributes }) => ["div", HTMLAttributes],
  addNodeView: () => view,
  addCommands: () => ({ insertBox: (box) => place("sharedBox", { box }) }),
  addMenuItems({ menu }) {
    tool(menu, {
      name: "box",
      groups: "nodes",
      drawing: '<path d="M4 5.500h16v13H4zM4 8h16"/><path d="M7.500 12h9M7.500 15.200h6"/>',
      words: gettext("Box"),
      label: gettext("Put a shared box into the text"),
      command: (editor) => choose(editor, "boxes", (key) => editor.chain().focus().insertBox(key).run()),
    })
  },
})
