"""Images that a map's author wants in boxes: found in one folder, and read with care."""

from __future__ import annotations

from buttress.argdown.images.choice import ImageChoice, ImageFile
from buttress.argdown.images.complaints import image_complaints
from buttress.argdown.images.folder import image_folder
from buttress.argdown.images.formats import ImageError
from buttress.argdown.images.reading import LARGEST_FILE, Image, read_image

__all__ = ["LARGEST_FILE", "Image", "ImageChoice", "ImageError", "ImageFile", "image_complaints"]
__all__ += ["image_folder", "read_image"]
