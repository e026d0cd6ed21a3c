"""A second opinion, by a guest writer."""

from articles.demo.shapes import Step, Story, html

STORY = Story(
    key="opini-nakhoda",
    section="nusantara",
    kind="opinion",
    kicker="Pelayaran",
    headline="Kapal perintis bukan belas kasihan, ia jalan raya yang belum diberi nama",
    short_headline="Kapal perintis adalah jalan raya, bukan belas kasihan",
    standfirst=(
        "Tidak seorang pun menyebut aspal sebagai subsidi. Mengapa pelayaran ke pulau kecil disebut begitu?"
    ),
    bylines=[("fauzan", "author")],
    tags=["kepulauan", "pelabuhan", "angkutan-umum"],
    lead_photo="anjungan",
    lead_caption=(
        "Anjungan sebuah feri di Selat Madura. Di lintasan perintis, jarak dari satu dermaga ke dermaga"
        " berikutnya dapat mencapai sebelas jam."
    ),
    related=["opini-bidan", "nelayan-masalembu"],
    life=[
        Step("publish", minutes=-420),
    ],
    body=html("""
<p>Tiga puluh satu tahun saya membawa kapal ke pulau yang namanya tidak ada di layar pemesanan tiket.
Setiap kali merapat, selalu ada satu orang di dermaga yang bertanya bukan tentang muatan, melainkan
tentang tanggal. Kapan kapal ini kembali?</p>

<p>Pertanyaan itu jarang dapat saya jawab. Jadwal kapal perintis disusun di kota, mengikuti anggaran yang
turun setiap triwulan. Bila anggaran terlambat, kapal menunggu. Bila kapal menunggu, harga beras di pulau
naik sebelum seorang pun tahu sebabnya.</p>

<h3>Satu kata yang salah</h3>

<p>Kita menyebut ongkos pelayaran itu subsidi. Kata tersebut membawa sikapnya sendiri: ada yang memberi,
ada yang menerima, dan yang menerima sebaiknya tidak banyak bertanya. Padahal tidak seorang pun menyebut
aspal di depan rumahnya sebagai subsidi. Jalan dibangun karena orang berhak sampai.</p>

<p>Laut kita perlakukan lain. Sebuah jembatan yang dilewati dua ratus orang sehari diresmikan dengan pita.
Sebuah kapal yang mengangkut dua ratus orang ke tempat yang tidak punya jalan lain harus membuktikan
setiap tahun bahwa ia masih perlu.</p>

<blockquote><p>Orang pulau tidak meminta kapal gratis. Mereka meminta tanggal.</p></blockquote>

<h3>Tiga hal yang murah</h3>

<p>Saya tidak mengusulkan kapal baru. Kapal lama pun cukup, asalkan tiga hal ini berubah.</p>

<ol>
<li>Jadwal setahun penuh dicetak sebelum tahun dimulai, dan ditempel di setiap dermaga.</li>
<li>Kontrak pelayaran berlaku lima tahun, supaya operator berani membeli suku cadang.</li>
<li>Denda keterlambatan dibayarkan kepada koperasi pulau, bukan kepada kas di kota.</li>
</ol>

<p>Yang ketiga biasanya membuat orang tertawa. Namun coba bayangkan akibatnya. Untuk pertama kali, kapal
yang terlambat akan terasa mahal bagi orang yang menyebabkan keterlambatan itu.</p>

<p>Kawan saya di kementerian berkata hitungannya rumit. Barangkali benar. Akan tetapi hitungan di pulau
juga rumit: berapa karung beras harus dibeli bila kapal datang dua pekan lagi, atau lima, atau tidak sama
sekali?</p>

<p>Pada pelayaran terakhir saya, orang di dermaga itu masih bertanya. Saya menjawab: tanggal empat belas.
Ia menuliskannya di tiang dengan kapur. Saya pensiun tanggal sepuluh. Semoga kapalnya tidak.</p>
"""),
)
