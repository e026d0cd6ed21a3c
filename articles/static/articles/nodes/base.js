// What the nodes of the body share: elements, rows fetched once, the popup that chooses one, and where a
// node is put. Named "articles/nodes/base" in the import map, so that there is one copy of its state.
import { gettext, pm } from "django-prose-editor/editor"

export const element = (tag, properties = {}, ...children) => {
  const made = Object.assign(document.createElement(tag), properties)
  made.append(...children)
  return made
}

export const button = (label, act) => {
  const made = element("button", { type: "button", className: "node-bar__button", textContent: label })
  made.addEventListener("click", act)
  return made
}

// --- rows ---------------------------------------------------------------------------------------------
// The widget says on its textarea where the desk keeps photos and boxes: data-photos, data-boxes.
const deskOf = (editor, rows) =>
  new URL(editor.options.element.querySelector("textarea").dataset[rows], location.href)

const loaded = new Map()

export class Gone extends Error {}

const ask = async (address) => {
  const response = await fetch(address, { headers: { Accept: "application/json" } })
  if (response.status === 404) throw new Gone()
  // A session that has ended answers with the login page.
  if (!response.ok || !response.headers.get("content-type")?.includes("json")) throw new Error(response.status)
  return response.json()
}

export const load = (editor, rows, key) => {
  const address = new URL(`${key}/data/`, deskOf(editor, rows)).href
  if (!loaded.has(address)) {
    const asked = ask(address)
    // Only an answer is kept: a line that was down may be up again at the next look.
    asked.catch(() => loaded.delete(address))
    loaded.set(address, asked)
  }
  return loaded.get(address)
}

export const forget = (editor, rows, key) => loaded.delete(new URL(`${key}/data/`, deskOf(editor, rows)).href)

export const apology = (error, gone) =>
  error instanceof Gone ? gone : gettext("This could not be loaded. Save your text and log in again.")

export const asKey = (value) => (/^[1-9][0-9]{0,17}$/.test(value ?? "") ? value : null)

// --- choosing -----------------------------------------------------------------------------------------
// Django's popup answers by calling one of two functions of the page that opened it, with the window first.
// Windows of ours have a name of their own; all others go on to Django.
const PREFIX = "newsroom-body-"
const waiting = new Map()
let opened = 0

for (const name of ["dismissRelatedLookupPopup", "dismissAddRelatedObjectPopup"]) {
  const djangos = window[name]
  window[name] = (popup, key, ...rest) => {
    if (!popup.name.startsWith(PREFIX)) return djangos?.(popup, key, ...rest)
    const done = waiting.get(popup.name)
    waiting.delete(popup.name)
    popup.close()
    if (asKey(String(key))) done?.(String(key))
  }
}

export const choose = (editor, rows, done) => {
  const name = `${PREFIX}${(opened += 1)}`
  const address = new URL("?_popup=1&_to_field=id", deskOf(editor, rows))
  const popup = window.open(address, name, "width=1100,height=760,resizable=yes,scrollbars=yes")
  if (!popup) return window.alert(gettext("Your browser held back the window. Allow popups for this page."))
  waiting.set(name, (key) => {
    forget(editor, rows, key)
    done(key)
  })
  popup.focus()
}

// --- placing ------------------------------------------------------------------------------------------
// A reference stands at the top level only: after the block with the cursor, or in place of an empty
// paragraph. The cursor goes on to the paragraph below, or the next key would replace what was put there.
// One with words of its own (`inside`) takes the cursor itself.
export const place =
  (name, attrs, inside = false) =>
  ({ state, tr, dispatch }) => {
    const { schema, selection } = state
    const { $from } = selection
    const block = $from.depth ? $from.node(1) : null
    const isEmpty = block?.type === schema.nodes.paragraph && !block.content.size
    const end = block ? $from.after(1) : selection.to
    const node = schema.nodes[name].createAndFill(attrs)
    if (!dispatch) return true
    const start = isEmpty ? $from.before(1) : end
    tr.replaceWith(start, end, node)
    const after = start + node.nodeSize
    if (tr.doc.nodeAt(after)?.type !== schema.nodes.paragraph) tr.insert(after, schema.nodes.paragraph.create())
    const cursor = tr.doc.resolve(inside ? start + 1 : after + 1)
    tr.setSelection(pm.state.TextSelection.near(cursor)).scrollIntoView()
    return true
  }

export const remove = (editor, getPos, node) =>
  editor.chain().deleteRange({ from: getPos(), to: getPos() + node.nodeSize }).focus().run()

export const change = (editor, getPos, name, value) =>
  editor.chain().command(({ tr }) => !!tr.setNodeAttribute(getPos(), name, value)).focus().run()

// The bar over a node: what it is, its own tools, and the way out. `shown` answers the node as it is now.
export const barOf = (name, editor, getPos, shown, ...tools) =>
  element(
    "div",
    { className: "node-bar", contentEditable: "false" },
    element("span", { className: "node-bar__name", textContent: name }),
    ...tools,
    button(gettext("Remove"), () => remove(editor, getPos, shown())),
  )

// Enter in the last line of a node goes on in a new paragraph below it.
export const leave =
  (type) =>
  ({ editor }) => {
    const { $from } = editor.state.selection
    if ($from.parent.type !== type) return false
    const after = $from.after(1)
    return editor.chain().insertContentAt(after, { type: "paragraph" }).setTextSelection(after + 1).run()
  }

// What a node view with a bar and words of its own tells ProseMirror. Attributes never matter to it: reading
// them back would draw the node again, which sets them again, for ever.
export const watching = (bar, words) => ({
  stopEvent: (event) => bar.contains(event.target),
  ignoreMutation: (mutation) =>
    mutation.type === "attributes" || (mutation.type !== "selection" && !words?.contains(mutation.target)),
})

// --- tools --------------------------------------------------------------------------------------------
// One button of the toolbar. `act` continues a chain; whether it could tells if the button is lit.
export const tool = (menu, { name, groups, drawing, words, label, act, active, command, needed }) => {
  const face = element("button", { type: "button", className: "body-tools__button", title: label })
  face.setAttribute("aria-label", label)
  if (drawing) {
    face.innerHTML = `<svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false"><g fill="none" stroke="currentColor" stroke-width="1.8">${drawing}</g></svg>`
  }
  if (words) face.append(element("span", { textContent: words }))
  menu.defineItem({
    name,
    groups,
    button: face,
    command: command ?? ((editor) => act(editor.chain().focus()).run()),
    hidden: (editor) => !!needed && !needed(editor),
    enabled: (editor) => editor.isEditable && (!act || act(editor.can().chain()).run()),
    active: (editor) => !!active?.(editor),
    update: (editor) => {
      if (active) face.setAttribute("aria-pressed", String(!!active(editor)))
      face.setAttribute("aria-disabled", String(face.classList.contains("disabled")))
    },
  })
}
