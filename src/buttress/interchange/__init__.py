"""Other formats of argument maps, one file each."""
