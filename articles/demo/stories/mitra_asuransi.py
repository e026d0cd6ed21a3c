"""A sponsored story: signed by the house's commercial desk, and for its advertiser."""

from articles.demo.shapes import Step, Story, html

STORY = Story(
    key="mitra-asuransi",
    section="ekonomi",
    kind="sponsored",
    sponsor="Asuransi Layar Bersama",
    kicker="Asuransi Layar Bersama",
    headline="Sebelum melaut, jawab dahulu lima pertanyaan tentang asuransi perahu kecil",
    short_headline="Lima pertanyaan tentang asuransi perahu kecil",
    standfirst=(
        "Premi termurah tidak selalu yang paling ringan. Panduan dari Asuransi Layar Bersama untuk "
        "pemilik perahu di bawah tujuh gros ton."
    ),
    bylines=[("mitra", "author")],
    tags=["kepulauan"],
    life=[
        Step("publish", minutes=-1560),
    ],
    body=html("""
<p>Perahu kecil menghadapi risiko yang sama dengan kapal besar, dengan tabungan yang jauh lebih tipis.
Satu mesin rusak dapat menghapus pendapatan tiga bulan. Asuransi Layar Bersama menyusun lima pertanyaan
yang sebaiknya dijawab pemilik perahu sebelum menandatangani polis apa pun, termasuk polis kami.</p>

<h3>1. Apa yang sebenarnya dijamin?</h3>

<p>Sebagian polis hanya menjamin perahu yang hilang seluruhnya. Sebagian lain menjamin mesin, alat
tangkap, dan awak. Mintalah daftar tertulis, lalu coret apa yang tidak Anda miliki. Anda tidak perlu
membayar jaminan untuk radar bila perahu Anda tidak memakai radar.</p>

<h3>2. Sampai sejauh mana?</h3>

<p>Jaminan biasanya berlaku sampai jarak tertentu dari pelabuhan asal. Bila musim tongkol membawa Anda
lebih jauh daripada dua puluh mil, pastikan angka itu tercantum.</p>

<h3>3. Kapan premi dibayar?</h3>

<ul>
<li>Bulanan cocok bagi yang berpenghasilan tetap.</li>
<li>Musiman, dua kali setahun setelah panen ikan, lebih cocok bagi nelayan.</li>
<li>Bersama kelompok, dengan paling sedikit sepuluh perahu, mendapat potongan sampai 15 persen.</li>
</ul>

<h3>4. Berapa lama klaim dibayar?</h3>

<p>Tanyakan batas waktunya dalam hari kerja, dan dokumen yang diperlukan. Di Asuransi Layar Bersama, klaim
mesin dengan foto dan surat kelompok dibayar paling lama sepuluh hari kerja. Keterangan lengkap tersedia
di <a href="https://layar-bersama.example/perahu-kecil">laman perahu kecil</a>.</p>

<h3>5. Apa yang membuat klaim ditolak?</h3>

<p>Tiga sebab yang paling sering: perahu melaut ketika ada larangan berlayar, jumlah awak melebihi yang
tercatat, dan surat perahu yang sudah lewat masa berlakunya. Ketiganya dapat dicegah di darat.</p>

<p>Bila kelima pertanyaan sudah terjawab, bandingkan paling sedikit dua penawaran. Petugas kami bersedia
membacakan polis perusahaan lain bersama Anda. Hubungi <a
href="mailto:perahu@layar-bersama.example">perahu@layar-bersama.example</a> atau datangi loket di delapan
pelabuhan perikanan.</p>

<p><em>Tulisan ini dibuat dan dibayar oleh Asuransi Layar Bersama. Redaksi Sauh tidak ikut menulis atau
memeriksanya.</em></p>
"""),
)
