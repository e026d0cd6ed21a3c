// Words: what may stand in what, exactly as the server keeps it, and the tools for them.
import {
  Blockquote as AnyQuote,
  Document as AnyDocument,
  Extension,
  gettext,
  Heading as AnyHeading,
  Link as AnyLink,
  ListItem as AnyItem,
  OrderedList as AnyOrderedList,
  updateAttrsDialog,
} from "django-prose-editor/editor"
import { tool } from "articles/nodes/base"

const WORDS = "(paragraph | bulletList | orderedList)"

export const Document = AnyDocument.extend({
  addOptions: () => ({ content: "block+" }),
  content() {
    return this.options.content
  },
})
export const Blockquote = AnyQuote.extend({ content: `${WORDS}+` })
export const ListItem = AnyItem.extend({ content: `paragraph ${WORDS}*` })

export const OrderedList = AnyOrderedList.extend({
  addAttributes() {
    return { start: { default: 1, parseHTML: (list) => Number(list.getAttribute("start")) || 1 } }
  },
  addNodeView: () => null,
  renderHTML: ({ HTMLAttributes: { start } }) => ["ol", start === 1 ? {} : { start }, 0],
})

// h1 is the headline and h2 a part: whatever is pasted becomes a sub-heading or a small one.
export const Heading = AnyHeading.extend({
  parseHTML: () =>
    [3, 3, 3, 4, 4, 4].map((level, index) => ({ tag: `h${index + 1}`, attrs: { level } })),
})

// --- links --------------------------------------------------------------------------------------------
const ALLOWED = /^(https?:\/\/[^/?#\s]+|mailto:[^\s@]+@[^\s@]+|tel:\+?[0-9(]|\/(?![/\\]))/i

const asAddress = (typed) => {
  const words = typed.trim().replaceAll(" ", "%20")
  if (ALLOWED.test(words)) return words
  if (/^[^\s@/:]+@[^\s@/]+\.[^\s@/]+$/.test(words)) return `mailto:${words}`
  if (/^[^\s@/:]+\.[a-z]{2,}(\/\S*)?$/i.test(words)) return `https://${words}`
  return null
}

const askAddress = async (editor, typed = editor.getAttributes("link").href) => {
  const label = gettext("Address")
  const help = gettext("https://…, an e-mail address, tel:… or a page of ours: /ekonomi/…")
  const dialog = updateAttrsDialog(
    { href: { title: label, description: ` ${help}`, required: true } },
    { title: gettext("Link"), submitText: gettext("Use") },
  )
  const answer = await dialog(editor, { href: typed })
  if (!answer) return
  const href = asAddress(answer.href)
  if (href) return editor.chain().focus().extendMarkRange("link").setLink({ href }).run()
  window.alert(gettext("Readers cannot follow this address. Correct it, or cancel."))
  return askAddress(editor, answer.href)
}

export const Link = AnyLink.extend({
  addOptions() {
    return { ...this.parent?.(), openOnClick: false, isAllowedUri: (address) => ALLOWED.test(address ?? "") }
  },
  addAttributes: () => ({ href: { default: null } }),
  addMenuItems: () => {},
  addCommands() {
    return { ...this.parent?.(), addLink: () => ({ editor }) => void askAddress(editor) }
  },
})

// --- the toolbar --------------------------------------------------------------------------------------
const mark = (name) => ({ act: (chain) => chain.toggleMark(name), active: (editor) => editor.isActive(name) })
const heading = (level) => ({
  act: (chain) => chain.toggleHeading({ level }),
  active: (editor) => editor.isActive("heading", { level }),
})

const canLink = (editor) => !editor.state.selection.empty || editor.isActive("link")

const TOOLS = () => [
  { name: "heading", groups: "blocks", words: "H", label: gettext("Sub-heading"), ...heading(3) },
  { name: "small", groups: "blocks", words: "h", label: gettext("Small heading"), ...heading(4) },
  {
    name: "bullets", groups: "blocks", label: gettext("List"),
    drawing: '<path d="M9 6.500h11M9 12h11M9 17.500h11"/><path d="M4 6.500h1.500M4 12h1.500M4 17.500h1.500" stroke-width="2.600"/>',
    act: (chain) => chain.toggleBulletList(), active: (editor) => editor.isActive("bulletList"),
  },
  {
    name: "numbers", groups: "blocks", label: gettext("Numbered list"),
    drawing: '<path d="M10 6.500h10M10 12h10M10 17.500h10M3.500 5.500 5.200 4.500v5M3.300 14.200c2.600-1.400 3.600 1 .2 4.300h3"/>',
    act: (chain) => chain.toggleOrderedList(), active: (editor) => editor.isActive("orderedList"),
  },
  {
    name: "quote", groups: "blocks", label: gettext("Quotation"),
    drawing: '<path d="M10 7.500c-3.500.8-5 3-5 7 0 1.700 1 2.700 2.500 2.700s2.500-1 2.500-2.500-1-2.500-2.700-2.400M19 7.500c-3.500.8-5 3-5 7 0 1.700 1 2.700 2.500 2.700s2.500-1 2.500-2.500-1-2.500-2.700-2.400"/>',
    act: (chain) => chain.toggleBlockquote(), active: (editor) => editor.isActive("blockquote"),
  },
  { name: "bold", groups: "marks", words: "B", label: gettext("Bold"), ...mark("bold") },
  { name: "italic", groups: "marks", words: "I", label: gettext("Italic"), ...mark("italic") },
  { name: "subscript", groups: "marks", words: "x₂", label: gettext("Below the line"), ...mark("subscript") },
  { name: "superscript", groups: "marks", words: "x²", label: gettext("Above the line"), ...mark("superscript") },
  {
    name: "link", groups: "marks", label: gettext("Link"),
    drawing: '<path d="m10 14 4-4M8.500 11 6 13.500a3.200 3.200 0 0 0 4.500 4.500L13 15.500M11 8.500 13.500 6a3.200 3.200 0 0 1 4.500 4.500L15.500 13"/>',
    command: (editor) => canLink(editor) && askAddress(editor), active: (editor) => editor.isActive("link"),
  },
  {
    name: "unlink", groups: "marks", label: gettext("Remove the link"),
    drawing: '<path d="M8.500 11 6 13.500a3.200 3.200 0 0 0 4.500 4.500L13 15.500M11 8.500 13.500 6a3.200 3.200 0 0 1 4.500 4.500L15.500 13M4 4l16 16"/>',
    act: (chain) => chain.unsetLink(), needed: (editor) => editor.isActive("link"),
  },
  {
    name: "undo", groups: "history", label: gettext("Undo"),
    drawing: '<path d="M9 5 4.500 9.500 9 14M5 9.500h9a5 5 0 0 1 0 10h-3"/>', act: (chain) => chain.undo(),
  },
  {
    name: "redo", groups: "history", label: gettext("Redo"),
    drawing: '<path d="m15 5 4.500 4.500L15 14M19 9.500h-9a5 5 0 0 0 0 10h3"/>', act: (chain) => chain.redo(),
  },
]

export const Tools = Extension.create({
  name: "tools",
  // Our stylesheet has Tiptap's few rules: a <style> element would need a hole in the content policy.
  onBeforeCreate() {
    this.editor.options.injectCSS = false
  },
  addMenuItems({ menu }) {
    for (const each of TOOLS()) tool(menu, each)
  },
})

// --- its name -----------------------------------------------------------------------------------------
const nameOf = (textarea) => document.querySelector(`label[for="${textarea.id}"]`)

document.addEventListener("prose-editor:ready", ({ detail: { editor, textarea } }) => {
  const label = nameOf(textarea)
  const name = label ? label.textContent.trim().replace(/:$/, "") : gettext("Text")
  const attributes = { role: "textbox", "aria-multiline": "true", "aria-label": name, spellcheck: "true" }
  attributes.lang = textarea.lang || document.documentElement.lang
  for (const each of ["aria-describedby", "aria-invalid"]) {
    if (textarea.hasAttribute(each)) attributes[each] = textarea.getAttribute(each)
  }
  editor.setOptions({ editorProps: { attributes } })
  const bar = editor.options.element.querySelector(".body-tools")
  bar?.setAttribute("role", "group")
  bar?.setAttribute("aria-label", gettext("Tools for the text"))
  // The textarea behind the editor is not shown, so its label must lead here.
  label?.addEventListener("click", () => editor.commands.focus())
})
