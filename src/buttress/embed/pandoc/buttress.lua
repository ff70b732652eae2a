--- A filter for Pandoc, and for Quarto: fenced blocks of Argdown become figures.
--
--   ```{.argdown-map view=structure caption="Should zoos be closed?"}
--
-- Each block is handed to the program `buttress`, with its options as arguments of their own; no
-- shell takes part, and the program reads files below the working folder only.

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

local MEDIA = { svg = "image/svg+xml", png = "image/png", pdf = "application/pdf" }

--- Formats for which Pandoc itself puts pictures into what it writes.
local PACKED = {
  docx = true, odt = true, pptx = true, epub = true, epub2 = true, epub3 = true, fb2 = true,
}

local number = 0

local function is_html()
  return FORMAT:match("^html") ~= nil or FORMAT == "revealjs" or FORMAT == "slidy"
    or FORMAT == "dzslides" or FORMAT == "s5" or FORMAT == "slideous"
end

--- What the program writes; nil where it fails, which it then explains on standard error.
local function buttress(kind, form, settings, text)
  local arguments = { "embed", "--block=" .. kind, "--to=" .. form }
  for _, setting in ipairs(settings) do
    arguments[#arguments + 1] = "--set=" .. setting
  end
  local ran, output = pcall(pandoc.pipe, "buttress", arguments, text)
  if ran then
    return output
  end
  local reason = type(output) == "table" and output.output or tostring(output)
  io.stderr:write("buttress: a block was not drawn: " .. tostring(reason) .. "\n")
  return nil
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

local function settings_of(block)
  local settings = {}
  for key, value in pairs(block.attributes) do
    settings[#settings + 1] = key .. "=" .. value
  end
  table.sort(settings)
  if not block.attributes.prefix then
    settings[#settings + 1] = "prefix=buttress-" .. number
  end
  return settings
end

--- Give the columns of a table shares of the line, so that long cells are broken.
local function set_widths(made, shares)
  local columns = {}
  for at, column in ipairs(made.colspecs) do
    columns[at] = { column[1], shares[at] }
  end
  made.colspecs = columns
end

--- The words of a part, or of a map, as blocks of Pandoc's own, so that every format has them.
local function in_words(kind, settings, text)
  local markdown = buttress(kind, "markdown", settings, text)
  if not markdown then
    return { pandoc.Para({ pandoc.Str("Buttress could not be run.") }) }
  end
  local blocks = pandoc.read(markdown, "gfm+raw_html").blocks
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

local function as_map(settings, block)
  local form = PICTURES[FORMAT] or "svg"
  if form ~= "words" then
    local picture = buttress("map", form, settings, block.text)
    if picture then
      return as_image(kept(picture, form), block)
    end
  end
  return in_words("map", settings, block.text)
end

function CodeBlock(block)
  local kind = kind_of(block)
  if not kind then
    return nil
  end
  number = number + 1
  local settings = settings_of(block)
  local made
  if is_html() then
    local html = buttress(kind, "html", settings, block.text)
    made = html and { pandoc.RawBlock("html", html) } or in_words(kind, settings, block.text)
  elseif kind == "map" then
    made = as_map(settings, block)
  else
    made = in_words(kind, settings, block.text)
  end
  if block.identifier ~= "" and (is_html() or kind ~= "map") then
    return pandoc.Div(made, pandoc.Attr(block.identifier))
  end
  return made
end
