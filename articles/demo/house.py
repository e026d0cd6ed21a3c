"""The demo's sections, tags and shared box."""

from articles.demo.shapes import Box, Section, html

SECTIONS = [
    Section("nusantara", "Nusantara", "Kabar dari kota, desa, dan pulau: apa yang berubah, dan bagi siapa."),
    Section("ekonomi", "Ekonomi", "Upah, pangan, energi, dan cara barang bergerak di negeri kepulauan."),
    Section("lingkungan", "Lingkungan", "Air, hutan, gunung, dan pesisir, serta orang yang hidup darinya."),
    Section("olahraga", "Olahraga", "Pertandingan, latihan, dan orang-orang di baliknya."),
]

# The key of a tag and its name.
TAGS = {
    "feri-listrik": "Feri listrik",
    "selat-madura": "Selat Madura",
    "galangan-rakyat": "Galangan rakyat",
    "transisi-energi": "Transisi energi",
    "pangan": "Pangan",
    "koperasi": "Koperasi",
    "kepulauan": "Kepulauan",
    "pelabuhan": "Pelabuhan",
    "angkutan-umum": "Angkutan umum",
    "pendidikan": "Pendidikan",
    "kesehatan": "Kesehatan",
    "budaya": "Budaya",
    "kalimas": "Kalimas",
    "pesisir": "Pesisir",
    "iklim": "Iklim",
    "gunung-api": "Gunung api",
    "bulu-tangkis": "Bulu tangkis",
    "dayung": "Dayung",
}

BOXES = [
    Box(
        key="cek-fakta",
        title="Ragu pada sebuah kabar?",
        body=html("""
<p>Kirimkan tautan, foto, atau pesan berantai ke Cek Fakta Sauh lewat WhatsApp
<strong><a href="tel:+622155501122">(021) 5550-1122</a></strong>. Kami memeriksa dan membalas, tanpa biaya,
setiap hari pukul 07.00–21.00.</p>
"""),
    ),
]
