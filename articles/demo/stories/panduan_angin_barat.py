"""A guide made almost wholly of lists."""

from articles.demo.shapes import Step, Story, html

STORY = Story(
    key="panduan-angin-barat",
    section="nusantara",
    kind="explainer",
    kicker="Panduan",
    headline="Musim angin barat: yang dibawa, yang diperiksa, dan yang dibatalkan",
    standfirst=(
        "Daftar ini disusun bersama nakhoda, dokter pulau, dan tiga ibu yang setiap bulan menyeberang. "
        "Simpan, atau tempel di pintu."
    ),
    dateline="Sumenep",
    bylines=[("yusak", "author"), ("theresia", "contributor")],
    tags=["kepulauan", "kesiapsiagaan", "pelabuhan"],
    lead_photo="pinisi",
    lead_caption=(
        "Kapal layar motor pulang lebih awal di lepas pantai Paotere, Makassar, menjelang musim angin barat."
    ),
    related=["nelayan-masalembu", "mudik-laut"],
    life=[
        Step("publish", minutes=-3000),
    ],
    body=html("""
<p>Angin barat biasanya datang pada bulan Desember dan pergi pada bulan Maret. Di antara keduanya,
penyeberangan antarpulau menjadi urusan menunggu. Berikut ini hal-hal yang, menurut orang yang paling
sering menunggu, sebaiknya dikerjakan lebih awal.</p>

<h3>Sepekan sebelum berangkat</h3>

<ul>
<li>Baca perkiraan tinggi gelombang untuk tiga hari, bukan untuk satu hari.</li>
<li>Tanyakan kapal cadangan, dan ke pelabuhan mana ia merapat.</li>
<li>Isi obat rutin untuk dua kali lama perjalanan.</li>
<li>Beri tahu satu orang di darat:<ul>
<li>nama kapal dan jam berangkat,</li>
<li>nomor telepon nakhoda atau agen,</li>
<li>kapan ia harus mulai khawatir.</li>
</ul></li>
</ul>

<h3>Yang dibawa, dari atas ke bawah</h3>

<ol>
<li>Air minum, dua liter untuk satu orang satu hari.</li>
<li>Makanan yang dapat dimakan tanpa dimasak.</li>
<li>Senter kepala, dengan baterai di dalam plastik terpisah.</li>
<li>Peluit. Harganya Rp4.000, dan terdengar lebih jauh daripada teriakan.</li>
<li>Terpal kuning atau jingga, paling kecil dua kali dua meter.</li>
<li>Salinan surat penting, dibungkus dua lapis.</li>
</ol>

<p>Barang nomor lima ditambahkan pekan ini, atas permintaan Letnan Wayan Sudira, koordinator pencarian di
Masalembu. Ia tidak menyebut alasannya panjang-panjang. “Kuning terlihat,” katanya.</p>

<h3>Yang diperiksa di dermaga</h3>

<ul>
<li><strong>Baju pelampung.</strong> Hitung sendiri. Jumlahnya harus sama dengan jumlah orang, bukan
jumlah kursi.</li>
<li><strong>Garis muat.</strong> Garis di lambung harus terlihat di atas air.</li>
<li><strong>Jalan keluar.</strong> Duduklah di tempat yang jalannya tidak tertutup barang.</li>
<li><strong>Anak-anak.</strong> Pakaikan pelampung sebelum kapal bergerak, bukan sesudah ombak
datang.</li>
</ul>

<h3>Yang dibatalkan</h3>

<p>Batalkan keberangkatan bila satu saja dari hal ini terjadi. Tidak ada urusan yang membaik karena kita
sampai sehari lebih awal.</p>

<ol>
<li>Syahbandar menaikkan tanda larangan.</li>
<li>Nakhoda kapal sejenis memilih tidak berangkat.</li>
<li>Ada penumpang hamil di atas tujuh bulan, dan pelayaran lebih lama daripada empat jam.</li>
<li>Anda ragu, dan tidak dapat menjelaskan sebabnya.</li>
</ol>

<h3>Nomor yang perlu disimpan</h3>

<ul>
<li>Syahbandar pelabuhan asal dan tujuan.</li>
<li>Puskesmas di pulau tujuan.</li>
<li>Kelompok nelayan setempat. Dalam pencarian terakhir, merekalah yang paling dahulu berangkat.</li>
</ul>

<p>Ibu Suhartini dari Gili Iyang, salah seorang penyusun daftar ini, sudah menyeberang selama dua puluh
tahun dan membatalkan keberangkatan sembilan kali. Enam di antaranya, katanya, ternyata tidak perlu. Ia
tidak menyesali satu pun.</p>
"""),
)
