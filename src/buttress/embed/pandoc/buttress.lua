--- A filter for Pandoc, and for Quarto: fenced blocks of Argdown become figures.
--
--   ```{.argdown-map view=structure caption="Should zoos be closed?"}
--
-- All blocks are handed to the program `buttress` at once, as data on its standard input; no shell
-- takes part, and the program reads files below the working folder only.

local KINDS = {
  ["argdown-map"] = "map",
  ["argdown-standing"] = "standing",
  ["argdown-argument"] = "argument",
  ["argdown-findings"] = "findings",
  ["argdown-coverage"] = "coverage",
}

--- What a format of Pandoc's takes a picture as; other formats link to an SVG file.
local PICTURES = {
  latex = "pdf", beamer = "pdf", context = "pdf",
  docx = "png", odt = "png", opendocument = "png", pptx = "png", icml = "png",
  epub = "svg", epub2 = "png", epub3 = "svg", fb2 = "png",
  plain = "words", man = "words", ms = "words", ansi = "words", rtf = "words",
  texinfo = "words", haddock = "words",
}

--- Signs that few fonts of LaTeX's have in all their faces, as mathematics.
local SIGNS = {
  ["✓"] = "\\checkmark", ["✗"] = "\\times", ["⚠"] = "\\triangle", ["∴"] = "\\therefore",
  ["≤"] = "\\leq", ["≥"] = "\\geq", ["∧"] = "\\wedge", ["∨"] = "\\vee", ["←"] = "\\leftarrow",
  ["→"] = "\\rightarrow", ["⊢"] = "\\vdash", ["−"] = "-",
}

local MEDIA = { svg = "image/svg+xml", png = "image/png", pdf = "application/pdf" }

--- Formats for which Pandoc itself puts pictures into what it writes.
local PACKED = {
  docx = true, odt = true, pptx = true, epub = true, epub2 = true, epub3 = true, fb2 = true,
}

--- All blocks that ask for something, in order, and what the program made of each.
local asked, answers = {}, nil
local number = 0

local function is_html()
  return FORMAT:match("^html") ~= nil or FORMAT == "revealjs" or FORMAT == "slidy"
    or FORMAT == "dzslides" or FORMAT == "s5" or FORMAT == "slideous"
end

--- Whether pages have no dark mode: those of Pandoc, and of many e-book readers. Quarto's may.
local function is_always_light()
  return not quarto and (is_html() or FORMAT:match("^epub") ~= nil)
end

local function netstring(text)
  return #text .. ":" .. text .. ","
end

--- The texts that some netstrings hold.
local function netstrings(data)
  local found, at = {}, 1
  while at <= #data do
    local colon = assert(data:find(":", at, true))
    local length = assert(tonumber(data:sub(at, colon - 1)))
    found[#found + 1] = data:sub(colon + 1, colon + length)
    at = colon + length + 2
  end
  return found
end

local function kind_of(block)
  for _, class in ipairs(block.classes) do
    if KINDS[class] then
      return KINDS[class]
    end
    if class == "argdown" then
      for _ in pairs(block.attributes) do
        return "map"
      end
    end
  end
  return nil
end

--- The form in which a block is wanted.
local function form_of(kind)
  if is_html() then
    return "html"
  end
  local form = kind == "map" and (PICTURES[FORMAT] or "svg") or "words"
  return form == "words" and "markdown" or form
end

local function settings_of(block, count)
  local settings = {}
  for key, value in pairs(block.attributes) do
    settings[#settings + 1] = key .. "=" .. value
  end
  table.sort(settings)
  if not block.attributes.prefix then
    settings[#settings + 1] = "prefix=buttress-" .. count
  end
  if is_always_light() and not block.attributes.theme then
    settings[#settings + 1] = "theme=light"
  end
  return settings
end

--- Ask the program for all blocks at once, so that it reads each map once.
local function ask()
  local parts = {}
  for _, each in ipairs(asked) do
    parts[#parts + 1] = netstring(each.kind) .. netstring(each.form)
    parts[#parts + 1] = netstring(tostring(#each.settings))
    for _, setting in ipairs(each.settings) do
      parts[#parts + 1] = netstring(setting)
    end
    parts[#parts + 1] = netstring(each.text)
  end
  local ran, output = pcall(pandoc.pipe, "buttress", { "embed", "--blocks" }, table.concat(parts))
  if ran then
    return netstrings(output)
  end
  local reason = type(output) == "table" and output.output or tostring(output)
  io.stderr:write("buttress: the blocks were not drawn: " .. tostring(reason) .. "\n")
  return {}
end

--- Give the columns of a table shares of the line, so that long cells are broken.
local function set_widths(made, shares)
  local columns = {}
  for at, column in ipairs(made.colspecs) do
    columns[at] = { column[1], shares[at] }
  end
  made.colspecs = columns
end

--- A word with its signs as LaTeX has them; nil where it has none.
local function with_signs(word)
  local parts, plain, is_changed = {}, "", false
  for _, code in utf8.codes(word.text) do
    local sign = utf8.char(code)
    if SIGNS[sign] then
      if plain ~= "" then
        parts[#parts + 1] = pandoc.Str(plain)
      end
      parts[#parts + 1] = pandoc.RawInline("latex", "\\ensuremath{" .. SIGNS[sign] .. "}")
      plain, is_changed = "", true
    else
      plain = plain .. sign
    end
  end
  if plain ~= "" then
    parts[#parts + 1] = pandoc.Str(plain)
  end
  return is_changed and parts or nil
end

--- Words that the program wrote in Markdown, as blocks of Pandoc's own, for every format.
local function in_words(kind, markdown)
  local blocks = pandoc.read(markdown, "gfm+raw_html").blocks
  if FORMAT == "latex" or FORMAT == "beamer" then
    blocks = pandoc.walk_block(pandoc.Div(blocks), { Str = with_signs }).content
  end
  if kind == "standing" then
    for _, each in ipairs(blocks) do
      if each.t == "Table" then
        set_widths(each, { 0.42, 0.18, 0.4 })
      end
    end
  end
  return blocks
end

--- Whether Pandoc makes a PDF by way of LaTeX, and takes pictures from its own store for it.
local function is_made_into_pdf()
  local file = PANDOC_STATE.output_file
  return file ~= nil and file:lower():match("%.pdf$") ~= nil
end

--- Put a picture where the output finds it, and return its address.
local function kept(picture, form)
  local name = "buttress-" .. pandoc.utils.sha1(picture):sub(1, 12) .. "." .. form
  if PACKED[FORMAT] or is_made_into_pdf() then
    pandoc.mediabag.insert(name, MEDIA[form], picture)
    return name
  end
  local file = PANDOC_STATE.output_file
  local beside = file and file:match("^(.*[/\\])[^/\\]*$") or ""
  local opened = assert(io.open(beside .. name, "wb"))
  opened:write(picture)
  opened:close()
  return name
end

local function as_image(address, block)
  local caption = block.attributes.caption
  local words = pandoc.Inlines({ pandoc.Str("Argument"), pandoc.Space(), pandoc.Str("map") })
  if caption then
    words = pandoc.Inlines({ pandoc.Str(caption) })
  end
  local attributes = {}
  local width = block.attributes.width
  if width and width ~= "natural" then
    attributes.width = width
  end
  local identity = pandoc.Attr(block.identifier, { "buttress-map" }, attributes)
  if not caption then
    return pandoc.Para({ pandoc.Image(words, address, "", identity) })
  end
  if pandoc.Figure then
    local image = pandoc.Image(words, address, "", pandoc.Attr("", { "buttress-map" }, attributes))
    return pandoc.Figure({ pandoc.Plain({ image }) }, { pandoc.Plain(words) },
      pandoc.Attr(block.identifier))
  end
  return pandoc.Para({ pandoc.Image(words, address, "fig:", identity) })
end

local function collect(block)
  local kind = kind_of(block)
  if kind then
    local settings = settings_of(block, #asked + 1)
    asked[#asked + 1] = { kind = kind, form = form_of(kind), settings = settings, text = block.text }
  end
end

local function replace(block)
  local kind = kind_of(block)
  if not kind then
    return nil
  end
  answers = answers or ask()
  number = number + 1
  local form, content = answers[2 * number - 1], answers[2 * number]
  local made
  if not content then
    made = { pandoc.Para({ pandoc.Str("Buttress could not be run.") }) }
  elseif form == "html" then
    made = { pandoc.RawBlock("html", content) }
  elseif form == "markdown" then
    made = in_words(kind, content)
  else
    return as_image(kept(content, form), block)
  end
  if block.identifier ~= "" then
    return pandoc.Div(made, pandoc.Attr(block.identifier))
  end
  return made
end

return { { CodeBlock = collect }, { CodeBlock = replace } }
