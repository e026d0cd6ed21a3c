"""The demo's house: its words, sections, tags with their topics, scale of verdicts, and shared box."""

from articles.demo.shapes import Box, House, Section, Topic, Verdict, html

HOUSE = House(
    name="Sauh",
    motto="Bertambat pada fakta",
    footer_text="Surat kabar harian dari Surabaya. Kami memeriksa sebelum terbit, dan meralat di muka umum.",
    address="PT Sauh Warta Nusantara, Gedung Jangkar Lantai 2, Jalan Kalimas Timur 114, Surabaya 60161",
    person_responsible="Ratna Wiyati",
    contact_email="redaksi@sauh.example",
    legal_line="PT Sauh Warta Nusantara. Hak cipta dilindungi.",
    security_contact="mailto:keamanan@sauh.example",
)

SECTIONS = [
    Section("nusantara", "Nusantara", "Kabar dari kota, desa, dan pulau: apa yang berubah, dan bagi siapa."),
    Section("ekonomi", "Ekonomi", "Upah, pangan, energi, dan cara barang bergerak di negeri kepulauan."),
    Section("lingkungan", "Lingkungan", "Air, hutan, gunung, dan pesisir, serta orang yang hidup darinya."),
    Section("sains", "Sains", "Langit, laut, tubuh, dan cara kita mengetahui apa yang kita ketahui."),
    Section("budaya", "Budaya", "Pertunjukan, kerajinan, film, buku, dan orang yang meneruskannya."),
    Section("olahraga", "Olahraga", "Pertandingan, latihan, dan orang-orang di baliknya."),
    Section("energi", "Energi", "Dari mana listrik datang, berapa ongkosnya, dan siapa membayar.", "ekonomi"),
    Section("pangan", "Pangan", "Dari ladang dan laut sampai meja makan, beserta harganya.", "ekonomi"),
    Section("bulu-tangkis", "Bulu Tangkis", "Dari gedung latihan di desa sampai final.", "olahraga"),
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
    "panjat-tebing": "Panjat tebing",
    "kesiapsiagaan": "Kesiapsiagaan",
    "cek-fakta": "Cek fakta",
}

# What some tags' pages say of themselves.
TOPICS = {
    "transisi-energi": Topic(
        "Dari solar ke matahari, angin, dan baterai: siapa yang beralih, berapa ongkosnya, dan apa yang "
        "belum siap. Kami mengikuti lintasan Ujung–Kamal dan lima pulau sejak uji coba pertama.",
        pins=("feri-listrik", "angin-sidrap"),
    ),
    "kepulauan": Topic(
        "Hidup di pulau kecil berarti menunggu kapal. Liputan kami tentang pelayaran, sekolah, listrik, dan "
        "kesehatan di tempat yang jarang masuk peta.",
        pins=("nelayan-masalembu", "opini-nakhoda"),
    ),
    "budaya": Topic(
        "Pertunjukan, kain, alat musik, dan film, beserta orang yang memutuskan untuk meneruskannya.",
        pins=("kain-tanjungbumi",),
    ),
    "pangan": Topic("Harga, gudang, ladang, dan dapur: mengapa yang menanam jarang menentukan harga."),
    "cek-fakta": Topic("Pernyataan yang beredar luas dan sudah kami periksa, dengan buktinya."),
}

# The house's scale, from false to true; the last one stands beside it.
VERDICTS = {
    "salah": Verdict("Salah", "Bertentangan dengan bukti yang ada.", 1),
    "menyesatkan": Verdict(
        "Menyesatkan", "Unsurnya benar, tetapi disusun atau dipotong sehingga kesimpulannya salah.", 2
    ),
    "sebagian_benar": Verdict(
        "Sebagian benar", "Benar dalam keadaan tertentu, atau kehilangan keterangan penting.", 3
    ),
    "benar": Verdict("Benar", "Sesuai dengan bukti, tanpa keterangan penting yang hilang.", 5),
    "belum_terbukti": Verdict(
        "Belum terbukti", "Bukti yang ada belum cukup untuk membenarkan atau membantah.", None
    ),
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
