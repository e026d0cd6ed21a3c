"""Plain news, published this morning."""

from articles.demo.shapes import Step, Story, html

STORY = Story(
    key="nelayan-masalembu",
    section="nusantara",
    kind="news",
    kicker="Pencarian",
    headline="Empat nelayan Masalembu ditemukan selamat setelah lima hari hanyut",
    short_headline="Empat nelayan Masalembu selamat setelah lima hari hanyut",
    standfirst="Mereka bertahan dengan air hujan, dua kilogram beras, dan layar yang dijahit dari terpal.",
    dateline="Masalembu",
    bylines=[("yusak", "author")],
    tags=["kepulauan"],
    lead_photo="perahu",
    related=["panduan-angin-barat", "sekolah-sapeken", "opini-nakhoda"],
    life=[
        Step("publish", minutes=-150),
    ],
    body=html("""
<p>Kapal penyelamat menemukan mereka 47 mil laut dari tempat mesinnya mati. Empat nelayan asal Masalembu,
yang lima hari lalu berangkat mencari tongkol, naik ke geladak pagi ini dalam keadaan lemas, terbakar
matahari, dan bisa berjalan sendiri.</p>

<p>Mereka adalah Sahrul, 41 tahun, pemilik perahu; kedua keponakannya, Imam dan Fajar; serta Mat Hasan, 58
tahun, awak tertua. Tim dokter di pulau menyatakan keempatnya mengalami kekurangan cairan tingkat
sedang.</p>

<p>“Hari kedua kami berhenti memanggil,” kata Sahrul. “Suara harus dihemat. Hari ketiga turun hujan, dan
kami tahu kami akan pulang.”</p>

<h3>Layar dari terpal</h3>

<p>Mesin perahu mati pada malam pertama karena bahan bakar tercampur air. Radio genggam mereka kehabisan
daya keesokan harinya. Mat Hasan, yang pernah melaut sebelum ada mesin tempel, menjahit terpal penutup
palka menjadi layar dengan benang pancing. Dengan itu mereka menjaga haluan ke selatan, arah pelayaran
kapal niaga.</p>

<p>Beras dua kilogram dibagi menjadi sepuluh bagian. Ikan mereka makan mentah. Air hujan ditampung di peti
es, dan Mat Hasan yang menentukan kapan siapa boleh minum.</p>

<p>Koordinator pencarian, Letnan Wayan Sudira, mengatakan layar terpal itulah yang pertama terlihat dari
anjungan. “Warnanya kuning. Di laut biru, kuning terlihat dari enam mil,” ujarnya.</p>

<p>Pencarian melibatkan dua kapal penyelamat, satu pesawat, dan sedikitnya empat puluh perahu nelayan dari
tiga pulau. Wilayahnya meluas setiap hari mengikuti arus, sampai mendekati 1.900 mil laut persegi.
Perahu-perahu nelayan berpatungan solar; seorang pedagang di pelabuhan menyumbang nasi bungkus.</p>

<p>Peristiwa ini kembali membuka perdebatan tentang suar pribadi. Alat sebesar telapak tangan itu
memancarkan posisi lewat satelit, dan harganya setara pendapatan dua bulan melaut. Dari 312 perahu di
Masalembu, baru sembilan yang memilikinya.</p>

<p>Dinas perikanan kabupaten menyiapkan 60 suar dalam anggaran tahun depan, dengan cicilan tanpa bunga.
Kelompok nelayan meminta jumlahnya ditambah dan pembagiannya dimulai dari perahu yang melaut lebih dari
satu malam.</p>

<p>Sahrul mengaku perahunya akan diperbaiki dan ia akan melaut lagi. Istrinya, yang berdiri di sebelahnya
di dermaga, meminta kalimat itu ditulis lengkap: setelah membeli suar.</p>
"""),
)
