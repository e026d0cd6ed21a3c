// Figures in rows: a caption, one row of heads, rows of the same length. No cell spans another.
import {
  gettext,
  Table as AnyTable,
  TableCell as AnyCell,
  TableHeader as AnyHead,
  TableRow as AnyRow,
} from "django-prose-editor/editor"
import { barOf, button, change, element, tool, watching } from "articles/nodes/base"

const ROWS = 3
const COLUMNS = 2

const captionBox = (editor, getPos) => {
  const box = element("input", { className: "node-bar__input", type: "text", placeholder: gettext("Caption") })
  box.setAttribute("aria-label", gettext("Caption of the table"))
  box.addEventListener("change", () => change(editor, getPos, "caption", box.value.trim() || null))
  // Enter would send the whole form.
  box.addEventListener("keydown", (event) => event.key === "Enter" && (event.preventDefault(), box.blur()))
  return box
}

const view = ({ node, getPos, editor }) => {
  let shown = node
  const act = (name) => () => editor.chain().focus()[name]().run()
  const caption = captionBox(editor, getPos)
  const bar = barOf(
    gettext("Table"), editor, getPos, () => shown, caption,
    button(gettext("Add a row"), act("addRowAfter")),
    button(gettext("Add a column"), act("addColumnAfter")),
    button(gettext("Remove the row"), act("deleteRow")),
    button(gettext("Remove the column"), act("deleteColumn")),
  )
  const rows = element("tbody")
  const show = (next) => {
    shown = next
    caption.value = next.attrs.caption ?? ""
  }
  show(node)
  return {
    dom: element("div", { className: "node node-table" }, bar, element("table", {}, rows)),
    contentDOM: rows,
    update: (next) => next.type === node.type && (show(next), true),
    ...watching(bar, rows),
  }
}

// Spans and widths are not kept, so they are neither read nor written.
const cell = (tag) => ({
  content: "paragraph",
  addAttributes: () => ({ colspan: { default: 1, rendered: false, parseHTML: () => 1 }, rowspan: { default: 1, rendered: false, parseHTML: () => 1 }, colwidth: { default: null, rendered: false, parseHTML: () => null } }),
  parseHTML: () => [{ tag }],
  renderHTML: () => [tag, 0],
})

export const TableCell = AnyCell.extend(cell("td"))
export const TableHeader = AnyHead.extend(cell("th"))
export const TableRow = AnyRow.extend({ addMenuItems: () => {} })

export const Table = AnyTable.extend({
  group: "reference",
  draggable: true,
  addAttributes: () => ({
    caption: {
      default: null,
      parseHTML: (table) => table.querySelector("caption")?.textContent.trim() || null,
      rendered: false,
    },
  }),
  parseHTML: () => [{ tag: "table", contentElement: (table) => withoutCaption(table) }],
  renderHTML: ({ node: { attrs } }) =>
    attrs.caption ? ["table", ["caption", attrs.caption], ["tbody", 0]] : ["table", ["tbody", 0]],
  addNodeView: () => view,
  addMenuItems({ menu }) {
    tool(menu, {
      name: "table",
      groups: "nodes",
      drawing: '<path d="M3.500 5h17v14h-17zM3.500 9.500h17M3.500 14.200h17M12 9.500V19"/>',
      words: gettext("Table"),
      label: gettext("Put a table into the text"),
      act: (chain) => chain.insertTable({ rows: ROWS, cols: COLUMNS, withHeaderRow: true }),
    })
  },
})

const withoutCaption = (table) => {
  const rows = table.cloneNode(true)
  rows.querySelector("caption")?.remove()
  return rows
}
