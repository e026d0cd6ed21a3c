"""What stands at addresses that machines know by heart: robots.txt, the manifest, icons, oEmbed."""
