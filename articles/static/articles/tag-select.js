// The tag box: Django's select2 on the names of tags. A new name is only offered where none is the same but
// for its capitals.
"use strict"
{
  const $ = django.jQuery
  const same = (one, other) => one.localeCompare(other, undefined, { sensitivity: "accent" }) === 0

  const begin = (select) => {
    const chosen = () => [...select.selectedOptions].map((option) => option.value)
    $(select).select2({
      createTag({ term }) {
        const name = term.replace(/["\s]+/g, " ").trim()
        return name && !chosen().some((each) => same(each, name)) ? { id: name, text: name, isNew: true } : null
      },
      insertTag(found, made) {
        if (!found.some(({ text }) => same(text, made.text))) found.push(made)
      },
      templateResult({ text, isNew }) {
        return isNew ? interpolate(gettext("New tag: %s"), [text]) : text
      },
    })
  }

  $(() => document.querySelectorAll("select.tag-select").forEach(begin))
}
