// Something at a provider, by its page's address. What it leads to is decided on the server, when it is saved.
import { gettext, Node, updateAttrsDialog } from "django-prose-editor/editor"
import { barOf, button, change, element, place, tool, watching } from "articles/nodes/base"

const asAddress = (typed) => {
  const words = (typed ?? "").trim()
  const address = URL.parse(/^https?:\/\//i.test(words) ? words : `https://${words}`)
  return address?.hostname.includes(".") ? address.href : null
}

const ask = async (editor, done, typed = "") => {
  const help = gettext(
    "Of a post, film or track at YouTube, Vimeo, Dailymotion, Instagram, TikTok, X, Facebook, Spotify or SoundCloud. Any other address stays in the text as a link.",
  )
  const dialog = updateAttrsDialog(
    { address: { title: gettext("Address"), description: ` ${help}`, required: true } },
    { title: gettext("Embed"), submitText: gettext("Use") },
  )
  const answer = await dialog(editor, { address: typed })
  if (!answer) return
  const address = asAddress(answer.address)
  if (address) return done(address)
  window.alert(gettext("Readers cannot follow this address. Correct it, or cancel."))
  return ask(editor, done, answer.address)
}

const view = ({ node, getPos, editor }) => {
  let shown = node
  const replace = () => ask(editor, (address) => change(editor, getPos, "address", address), shown.attrs.address)
  const bar = barOf(gettext("Embed"), editor, getPos, () => shown, button(gettext("Replace"), replace))
  const address = element("span", { className: "node-story__state" })
  const dom = element("section", { className: "node node-story", contentEditable: "false" }, bar, address)
  const show = (next) => {
    shown = next
    address.textContent = next.attrs.address
  }
  show(node)
  return { dom, update: (next) => next.type === node.type && (show(next), true), ...watching(bar) }
}

export const Embed = Node.create({
  name: "embed",
  group: "reference",
  atom: true,
  draggable: true,
  addAttributes: () => ({
    address: {
      default: null,
      parseHTML: (found) => asAddress(found.dataset.embed),
      renderHTML: ({ address }) => ({ "data-embed": address }),
    },
  }),
  parseHTML: () => [
    { tag: "div[data-embed]", priority: 60, getAttrs: (found) => (asAddress(found.dataset.embed) ? null : false) },
  ],
  renderHTML: ({ HTMLAttributes }) => ["div", HTMLAttributes],
  addNodeView: () => view,
  addCommands: () => ({ insertEmbed: (address) => place("embed", { address }) }),
  addMenuItems({ menu }) {
    tool(menu, {
      name: "embed",
      groups: "nodes",
      drawing: '<path d="M4 5h16v14H4zM4 8.500h16"/><path d="m10 11.500-2.500 2.300 2.500 2.300M14 11.500l2.500 2.300-2.500 2.300"/>',
      words: gettext("Embed"),
      label: gettext("Put something from another site into the text"),
      command: (editor) => ask(editor, (address) => editor.chain().focus().insertEmbed(address).run()),
    })
  },
})
