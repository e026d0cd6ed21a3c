// Text from Word and Google Docs: what it means stays, how it looked goes.
import { Extension, Plugin } from "django-prose-editor/editor"

const TAG = /<[a-z][^\s/>]*(?:"[^"]*"|'[^']*'|[^'">])*>/gi
const READ_BY_POLICY = /(["'\s/])(style|on[a-z]+)(\s*=)/gi
const LIST = /mso-list:\s*l\d+\s+level(\d+)/i
const BULLET = /^[\s\u00a0]*(?:[·•o§▪–—-]|\d{1,3}[.)]|[a-z][.)])[\s\u00a0]+/i
const NUMBERED = /^[\s\u00a0(]*(?:\d+|[a-z]|[ivx]+)[.)]/i
const UNWANTED = "style, script, meta, link, title, xml, img, svg, .Apple-interchange-newline"

const styleOf = (node) => node.getAttribute("data-style") ?? ""

const unwrap = (node) => node.replaceWith(...node.childNodes)

const wrapInside = (node, tag) => {
  const inner = node.ownerDocument.createElement(tag)
  inner.append(...node.childNodes)
  node.append(inner)
}

// Google Docs wraps all in <b style="font-weight:normal"> and says bold by style alone.
const meanStyles = (page) => {
  for (const node of page.querySelectorAll("b, strong")) {
    if (/(?<![\w-])font-weight:\s*(normal|[1-4]00)/i.test(styleOf(node))) unwrap(node)
  }
  for (const node of page.querySelectorAll("span")) {
    const style = styleOf(node)
    const inHeading = node.closest("h1, h2, h3, h4, h5, h6")
    if (!inHeading && /font-weight:\s*(bold|[6-9]00)/i.test(style)) wrapInside(node, "strong")
    if (/font-style:\s*italic/i.test(style)) wrapInside(node, "em")
    if (/vertical-align:\s*super/i.test(style)) wrapInside(node, "sup")
    if (/vertical-align:\s*sub(?!\w)/i.test(style)) wrapInside(node, "sub")
  }
}

const markerOf = (paragraph) => {
  const marker = [...paragraph.querySelectorAll("span")].find((node) => /mso-list:\s*Ignore/i.test(styleOf(node)))
  const words = marker ? marker.textContent : (BULLET.exec(paragraph.textContent)?.[0] ?? "")
  if (marker) marker.remove()
  else if (words) dropStart(paragraph, words.length)
  return words
}

const dropStart = (node, length) => {
  const texts = node.ownerDocument.createTreeWalker(node, NodeFilter.SHOW_TEXT)
  while (length > 0 && texts.nextNode()) {
    const { data } = texts.currentNode
    texts.currentNode.data = data.slice(length)
    length -= data.length
  }
}

// Word writes a list as paragraphs, each with its level in the style and its bullet in the text.
const makeLists = (page) => {
  let open = []
  let last = null
  for (const paragraph of page.querySelectorAll("p, h1, h2, h3, h4, h5, h6")) {
    const level = Number(LIST.exec(styleOf(paragraph))?.[1] ?? 0)
    if (!level) continue
    if (!last || paragraph.previousElementSibling !== last) open = []
    const tag = NUMBERED.test(markerOf(paragraph)) ? "ol" : "ul"
    while (open.length && open.at(-1).level > level) open.pop()
    if (open.at(-1)?.level === level && open.at(-1).list.localName !== tag) open.pop()
    if (open.at(-1)?.level !== level) {
      const list = page.createElement(tag)
      const parent = open.at(-1)?.list.lastElementChild
      if (parent) parent.append(list)
      else paragraph.before(list)
      open.push({ level, list })
    }
    const item = page.createElement("li")
    const inner = page.createElement("p")
    inner.append(...paragraph.childNodes)
    item.append(inner)
    open.at(-1).list.append(item)
    last = open[0].list
    paragraph.remove()
  }
}

const straighten = (link) => {
  const address = URL.parse(link.getAttribute("href") ?? "")
  if (!address || !/(^|\.)google\.[a-z.]+$/.test(address.hostname) || address.pathname !== "/url") return
  const meant = address.searchParams.get("q") ?? address.searchParams.get("url")
  if (meant) link.setAttribute("href", meant)
}

const flatten = (cell) => {
  for (const block of cell.querySelectorAll("p, div, li, h1, h2, h3, h4, h5, h6")) block.append(" ")
  cell.querySelectorAll("p, div, ul, ol, li, h1, h2, h3, h4, h5, h6, table, tbody, tr, td, th").forEach(unwrap)
}

// As the server keeps them: two rows and columns at least, and no more than a page can show.
const isTable = ({ rows }) => {
  const width = Math.max(...[...rows].map((row) => row.cells.length))
  return rows.length >= 2 && rows.length <= 200 && width >= 2 && width <= 12
}

const makeHeads = (table) => {
  for (const cell of [...table.rows[0].cells]) {
    const head = table.ownerDocument.createElement("th")
    head.append(...cell.childNodes)
    cell.replaceWith(head)
  }
}

// Where a table has no place, a line for each row keeps its words apart.
const makeLines = (table) => {
  const lines = [...table.querySelectorAll("tr")].map((row) => {
    const line = table.ownerDocument.createElement("p")
    for (const cell of row.cells) line.append(...cell.childNodes, " ")
    return line
  })
  table.replaceWith(...lines)
}

const meanTable = (table, hasTables) => {
  for (const row of table.rows) for (const cell of row.cells) flatten(cell)
  if (hasTables && isTable(table) && !table.closest("li, blockquote")) makeHeads(table)
  else makeLines(table)
}

const isEmpty = (node) => !node.textContent.trim() && !node.querySelector("[data-photo], [data-box]")

// Under our content policy style and event attributes are not read, and are reported, even in a page that
// nobody sees: what we want to know of them must be kept under another name while all is still text.
const asPage = (html) => {
  const tame = html
    .replace(/<style[\s\S]*?<\/style>|<script[\s\S]*?<\/script>/gi, "")
    .replace(TAG, (tag) => tag.replace(READ_BY_POLICY, "$1data-$2$3"))
  return new DOMParser().parseFromString(tame, "text/html")
}

export const cleaned = (html, { state: { schema } }) => {
  const page = asPage(html)
  const comments = page.createTreeWalker(page, NodeFilter.SHOW_COMMENT)
  const found = []
  while (comments.nextNode()) found.push(comments.currentNode)
  for (const node of [...found, ...page.querySelectorAll(UNWANTED)]) node.remove()
  for (const node of [...page.querySelectorAll("*")].filter((each) => each.localName.includes(":"))) unwrap(node)
  makeLists(page)
  meanStyles(page)
  page.querySelectorAll("a[href]").forEach(straighten)
  page.querySelectorAll("table:not(table table)").forEach((table) => meanTable(table, !!schema.nodes.table))
  for (const node of page.querySelectorAll("p, h1, h2, h3, h4, h5, h6")) {
    if (isEmpty(node) && !node.hasAttribute("data-part") && !node.closest("li, td, th")) node.remove()
  }
  for (const node of page.querySelectorAll("body > br")) node.remove()
  return page.body.innerHTML
}

export const PasteCleaner = Extension.create({
  name: "pasteCleaner",
  addProseMirrorPlugins: () => [new Plugin({ props: { transformPastedHTML: cleaned } })],
})
