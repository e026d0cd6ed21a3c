// Another story as a card in the text: here only pointed at.
import { gettext, Node } from "django-prose-editor/editor"
import { apology, asKey, barOf, button, change, choose, element, load, place, tool, watching } from "articles/nodes/base"

const view = ({ node, getPos, editor }) => {
  let shown = node
  const replace = () => choose(editor, "stories", (key) => change(editor, getPos, "story", key))
  const bar = barOf(gettext("Related story"), editor, getPos, () => shown, button(gettext("Replace"), replace))
  const headline = element("strong", { className: "node-story__headline" })
  const state = element("span", { className: "node-story__state" })
  const dom = element("section", { className: "node node-story", contentEditable: "false" }, bar, headline, state)

  const fill = (story) => {
    headline.textContent = story.title
    state.textContent = story.state_label
  }
  const fail = (error) => {
    headline.textContent = ""
    state.textContent = apology(error, gettext("This story is gone. Readers see nothing here."))
  }
  const show = (next) => {
    const isOther = next.attrs.story !== dom.dataset.story
    shown = next
    dom.dataset.story = next.attrs.story
    const current = (act) => (answer) => dom.dataset.story === next.attrs.story && act(answer)
    if (isOther) load(editor, "stories", next.attrs.story).then(current(fill), current(fail))
  }
  show(node)
  return { dom, update: (next) => next.type === node.type && (show(next), true), ...watching(bar) }
}

export const RelatedStory = Node.create({
  name: "relatedStory",
  group: "reference",
  atom: true,
  draggable: true,
  addAttributes: () => ({
    story: {
      default: null,
      parseHTML: (card) => asKey(card.dataset.story),
      renderHTML: ({ story }) => ({ "data-story": story }),
    },
  }),
  parseHTML: () => [
    { tag: "div[data-story]", priority: 60, getAttrs: (card) => (asKey(card.dataset.story) ? null : false) },
  ],
  renderHTML: ({ HTMLAttributes }) => ["div", HTMLAttributes],
  addNodeView: () => view,
  addCommands: () => ({ insertStory: (story) => place("relatedStory", { story }) }),
  addMenuItems({ menu }) {
    tool(menu, {
      name: "story",
      groups: "nodes",
      drawing: '<path d="M4 6.500h9M4 10.500h9M4 14.500h6"/><path d="M15.500 6.500h4.500v6h-4.500z"/><path d="m14 19 5-3-5-3"/>',
      words: gettext("Story"),
      label: gettext("Put another story into the text"),
      command: (editor) => choose(editor, "stories", (key) => editor.chain().focus().insertStory(key).run()),
    })
  },
})
