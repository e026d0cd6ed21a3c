"""A fact check whose claim is partly right."""

from articles.demo.shapes import Claim, Evidence, Step, Story, html

STORY = Story(
    key="cek-fakta-solar",
    section="energi",
    kind="fact_check",
    kicker="Listrik pulau",
    headline="Sebagian benar, listrik pulau kecil enam kali lebih mahal daripada di Jawa",
    short_headline="Sebagian benar: listrik pulau kecil enam kali lebih mahal",
    standfirst=(
        "Ongkos membuatnya memang berlipat, tetapi tidak enam kali, dan bukan warga pulau yang membayar"
        " selisihnya."
    ),
    dateline="Surabaya",
    claim=Claim(
        text="Warga pulau kecil membayar listrik enam kali lebih mahal daripada warga Jawa.",
        claimant="Hartati Simbolon, anggota dewan perwakilan rakyat daerah",
        appeared_in="Rapat dengar pendapat tentang anggaran energi provinsi",
        days_ago=6,
        verdict="sebagian_benar",
        evidence=(
            Evidence(
                "Laporan biaya pokok pembangkitan di 38 pulau, tahun terakhir",
                "https://energi-kepulauan.example/biaya-pokok",
            ),
            Evidence(
                "Tarif listrik rumah tangga yang berlaku, per golongan",
                "https://tarif-listrik.example/rumah-tangga",
            ),
            Evidence(
                "Rekaman rapat dengar pendapat, menit 42 sampai 47", "https://arsip.example/rapat-energi"
            ),
        ),
    ),
    bylines=[("redaksi", "author"), ("laras", "contributor")],
    tags=["transisi-energi", "kepulauan", "cek-fakta"],
    related=["pasar-malam-surya", "angin-sidrap"],
    life=[
        Step("publish", minutes=-3900),
    ],
    body=html("""
<p>Dalam rapat anggaran pekan lalu, anggota dewan Hartati Simbolon mengatakan warga pulau kecil membayar
listrik enam kali lebih mahal daripada warga Jawa. Kutipan itu lalu menyebar sebagai gambar. Kesimpulan
kami: <strong>sebagian benar</strong>. Ia mencampur dua hal, ongkos membuat listrik dan harga yang dibayar
pelanggan.</p>

<h3>Ongkos membuatnya</h3>

<p>Kami membaca laporan biaya pokok di 38 pulau yang listriknya berasal dari mesin diesel. Ongkos membuat
satu kilowatt-jam berkisar dari Rp4.100 sampai Rp6.300, dengan rata-rata tertimbang Rp4.900. Di jaringan
Jawa angkanya Rp1.230. Selisihnya rata-rata empat kali. Di tiga pulau terjauh memang mencapai lima kali
lebih. Angka enam tidak kami temukan di pulau mana pun.</p>

<h3>Harga yang dibayar</h3>

<p>Tarif rumah tangga sama di seluruh Indonesia. Pelanggan di Kangean membayar harga yang sama dengan
pelanggan di Surabaya, dan selisihnya ditanggung anggaran negara. Karena itu kata “membayar” dalam
pernyataan tersebut tidak tepat, dengan satu kekecualian penting.</p>

<h3>Kekecualian yang penting</h3>

<ul>
<li>Di 14 dari 38 pulau, listrik hanya menyala malam hari, enam sampai dua belas jam.</li>
<li>Pada siang hari warga memakai genset sendiri. Menurut catatan belanja 60 rumah tangga yang kami
kumpulkan, ongkosnya Rp6.800 sampai Rp9.200 per kilowatt-jam.</li>
<li>Dibandingkan dengan tarif, itu lima sampai enam kali.</li>
</ul>

<p>Jadi pernyataan itu benar bagi warga yang menyalakan genset pada siang hari, dan keliru sebagai
gambaran umum.</p>

<h3>Tanggapan</h3>

<p>Hartati Simbolon, yang kami hubungi sebelum terbit, menerima perbedaan itu. “Yang saya maksud genset
siang hari,” katanya. “Seharusnya saya sebutkan.” Ia mengirimkan catatan kunjungannya ke dua pulau, dan
angka di dalamnya sesuai dengan temuan kami.</p>

<p>Kami tidak menilai usul anggaran yang ia ajukan dalam rapat yang sama. Usul bukan klaim; ia dapat
disetujui atau ditolak, tetapi tidak dapat diperiksa.</p>

<div data-box="cek-fakta"></div>
"""),
)
