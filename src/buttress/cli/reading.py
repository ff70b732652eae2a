"""How commands read the maps that their paths name."""

from __future__ import annotations

from collections.abc import Sequence

from buttress.argdown import LinkedOutsideError, NothingToReadError, load_all, load_merged, loads
from buttress.cli.failure import Failure
from buttress.cli.texts import STDIN, Texts
from buttress.model import ArgumentMap

__all__ = ["Failure", "read_map", "read_maps"]


def read_maps(
    paths: Sequence[str],
    *,
    merge: bool = False,
    strict_data: bool = False,
    texts: Texts | None = None,
) -> list[ArgumentMap]:
    """The maps below the paths; `-` is standard input. With `merge` they are read as one.

    `texts` gives what stands in the files; by default what stands on disk.

    Raises:
        Failure: a path cannot be read, or there is nothing to read.
    """
    texts = texts or Texts()
    if not paths:
        raise Failure("name a file or a folder, or - for standard input")
    try:
        if "-" in paths:
            if len(paths) > 1:
                raise Failure("- for standard input cannot be joined with other paths")
            return [loads(texts.read_stdin(), STDIN, strict_data=strict_data)]
        if merge:
            return [load_merged(paths, strict_data=strict_data, read=texts.read)]
        return load_all(paths, strict_data=strict_data, read=texts.read)
    except (LinkedOutsideError, NothingToReadError) as error:
        raise Failure(str(error)) from None
    except OSError as error:
        raise Failure(f"cannot read {error.filename}: {error.strerror}") from None


def read_map(
    paths: Sequence[str], *, merge: bool = False, strict_data: bool = False
) -> ArgumentMap:
    """The one map below the paths.

    Raises:
        Failure: a path cannot be read, or the paths hold several maps; it names them.
    """
    maps = read_maps(paths, merge=merge, strict_data=strict_data)
    if len(maps) == 1:
        return maps[0]
    names = "\n".join(f"  {map_.path}" for map_ in maps)
    raise Failure(f"one map is wanted; there are {len(maps)}:\n{names}\nName one, or add --merge.")
