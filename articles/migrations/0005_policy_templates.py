"""Policy pages to begin with. They wait, unshown, until the newsroom has made them its own."""

from django.db import migrations

# Title, address, what it tells machines, text.
TEMPLATES = [
    (
        "Tentang kami",
        "tentang-kami",
        "missionCoveragePrioritiesPolicy",
        "<p>Halaman ini menjelaskan siapa kami, untuk siapa kami menulis, dan apa yang kami dahulukan.</p>"
        "<h3>Yang kami liput</h3>"
        "<p>Sebutkan wilayah dan bidang yang menjadi perhatian redaksi, serta alasan memilihnya.</p>"
        "<h3>Yang tidak kami liput</h3>"
        "<p>Sebutkan pula batasnya, supaya pembaca tahu apa yang tidak akan mereka temukan di sini.</p>",
    ),
    (
        "Redaksi",
        "redaksi",
        "masthead",
        "<p>Berikut orang-orang yang mengerjakan berita di sini beserta tanggung jawabnya.</p>"
        "<ul><li><p>Penanggung jawab: nama</p></li><li><p>Pemimpin redaksi: nama</p></li><li><p>Redaktur: nama</p></li>"
        "<li><p>Wartawan: nama</p></li></ul>"
        "<h3>Alamat</h3><p>Tuliskan alamat kantor redaksi yang dapat dikunjungi dan disurati.</p>",
    ),
    (
        "Kepemilikan dan pendanaan",
        "kepemilikan",
        "ownershipFundingInfo",
        "<p>Pembaca berhak tahu siapa yang memiliki media ini dan dari mana uangnya berasal.</p>"
        "<h3>Pemilik</h3><p>Tuliskan nama badan hukum beserta pemegang sahamnya.</p>"
        "<h3>Sumber dana</h3><p>Sebutkan iklan, langganan, hibah, dan sumber lain, beserta bagiannya.</p>"
        "<h3>Pagar api</h3><p>Terangkan bagaimana redaksi dipisahkan dari urusan usaha.</p>",
    ),
    (
        "Prinsip pemberitaan",
        "prinsip",
        "publishingPrinciples",
        "<p>Prinsip ini menjadi pegangan sebelum sebuah berita terbit dan sesudahnya.</p>"
        "<ul><li><p>Keterangan diperiksa sebelum terbit.</p></li><li><p>Pihak yang disebut diberi kesempatan menjawab."
        "</p></li><li><p>Fakta dan pendapat dibedakan dengan label.</p></li><li><p>Isi berbayar selalu ditandai.</p></li></ul>",
    ),
    (
        "Kode etik",
        "kode-etik",
        "ethicsPolicy",
        "<p>Redaksi bekerja menurut Undang-Undang Pers dan Kode Etik Jurnalistik.</p>"
        "<h3>Benturan kepentingan</h3>"
        "<p>Jelaskan aturan tentang hadiah, perjalanan yang dibiayai, dan jabatan di luar redaksi.</p>"
        "<h3>Anak dan korban</h3><p>Jelaskan bagaimana identitas anak dan korban dilindungi.</p>",
    ),
    (
        "Koreksi dan hak jawab",
        "koreksi",
        "correctionsPolicy",
        "<p>Kesalahan diperbaiki secara terbuka: ralat memuat apa yang keliru, apa yang benar, dan kapan "
        "diperbaiki.</p><h3>Hak jawab</h3>"
        "<p>Pihak yang dirugikan oleh sebuah berita dapat meminta hak jawab atau hak koreksi. Tuliskan "
        "caranya dan berapa lama redaksi menanggapi.</p>",
    ),
    (
        "Pemeriksaan fakta",
        "pemeriksaan-fakta",
        "verificationFactCheckingPolicy",
        "<p>Halaman ini menerangkan bagaimana sebuah klaim dipilih, diperiksa, dan dinilai.</p>"
        "<h3>Skala penilaian</h3><p>Sebutkan setiap penilaian yang dipakai beserta artinya.</p>"
        "<h3>Mengirim klaim</h3><p>Tuliskan ke mana pembaca dapat mengirim kabar yang meragukan.</p>",
    ),
    (
        "Narasumber tanpa nama",
        "narasumber-tanpa-nama",
        "unnamedSourcesPolicy",
        "<p>Nama narasumber dirahasiakan hanya bila keselamatannya terancam dan keterangannya penting bagi "
        "umum.</p><p>Jelaskan siapa yang memutuskan dan bagaimana keterangan itu diperiksa.</p>",
    ),
    (
        "Berita tanpa nama penulis",
        "berita-tanpa-nama",
        "noBylinesPolicy",
        "<p>Sebagian berita ditandatangani oleh redaksi atau kantor berita, bukan oleh seorang wartawan. "
        "Jelaskan kapan hal itu terjadi dan siapa yang bertanggung jawab.</p>",
    ),
    (
        "Penggunaan kecerdasan buatan",
        "kecerdasan-buatan",
        "",
        "<p>Halaman ini menerangkan untuk apa alat kecerdasan buatan dipakai di redaksi, dan untuk apa "
        "tidak.</p><p>Sebutkan siapa yang memeriksa hasilnya dan bagaimana pembaca diberi tahu.</p>",
    ),
    (
        "Privasi",
        "privasi",
        "",
        "<p>Situs ini dapat dibaca tanpa akun, tanpa kuki, dan tanpa pelacak pihak ketiga.</p>"
        "<p>Tuliskan data apa yang tetap tercatat, misalnya pada surat pembaca, untuk apa, dan berapa "
        "lama disimpan.</p>",
    ),
    (
        "Kontak dan pengaduan",
        "kontak",
        "actionableFeedbackPolicy",
        "<p>Tanggapan pembaca ditampung di sini: koreksi, pengaduan, dan usul liputan.</p>"
        "<ul><li><p>Surat elektronik: alamat</p></li><li><p>Telepon: nomor</p></li><li><p>Alamat: jalan dan kota</p></li></ul>"
        "<p>Bila jawaban redaksi tidak memuaskan, pengaduan dapat diteruskan ke Dewan Pers.</p>",
    ),
]


def make_templates(apps, schema_editor):
    """All of them, where the newsroom has no page of its own yet."""
    PolicyPage = apps.get_model("articles", "PolicyPage")
    if PolicyPage.objects.exists():
        return
    PolicyPage.objects.bulk_create(
        PolicyPage(title=title, slug=slug, role=role, body=body, position=place)
        for place, (title, slug, role, body) in enumerate(TEMPLATES, 1)
    )


def remove_templates(apps, schema_editor):
    """Those that nobody has touched."""
    PolicyPage = apps.get_model("articles", "PolicyPage")
    for _title, slug, _role, body in TEMPLATES:
        PolicyPage.objects.filter(slug=slug, body=body, is_shown=False).delete()


class Migration(migrations.Migration):
    """After the table."""

    dependencies = [("articles", "0004_house_rights")]

    operations = [migrations.RunPython(make_templates, remove_templates)]
