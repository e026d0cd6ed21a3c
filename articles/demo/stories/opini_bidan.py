"""A third opinion, by another guest writer."""

from articles.demo.shapes import Step, Story, html

STORY = Story(
    key="opini-bidan",
    section="nusantara",
    kind="opinion",
    kicker="Kesehatan",
    headline="Bayi tidak menunggu laut tenang, maka jangan suruh ibunya menunggu",
    standfirst=(
        "Rumah singgah di dekat puskesmas lebih murah daripada perahu ambulans, dan tidak pernah mogok."
    ),
    bylines=[("theresia", "author")],
    tags=["kesehatan", "kepulauan"],
    related=["opini-nakhoda", "cek-fakta-mangga"],
    life=[
        Step("publish", minutes=-1480),
    ],
    body=html("""
<p>Saya sudah menolong persalinan di atas tiga jenis perahu. Yang paling sulit bukan ombaknya. Yang paling
sulit adalah mencari tempat menaruh lampu.</p>

<p>Setiap tahun, pejabat datang ke Adonara membawa kabar baik yang sama: perahu ambulans baru. Warnanya
putih, mesinnya dua, dan pada hari penyerahan selalu ada yang menangis terharu. Setahun kemudian satu
mesin diambil untuk suku cadang mesin lainnya. Perahu itu lalu menjadi tempat anak-anak melompat ke
air.</p>

<h3>Yang ditolong perahu, dan yang tidak</h3>

<p>Perahu ambulans menolong orang yang sakit pada cuaca baik. Padahal persalinan tidak memilih cuaca. Dari
41 rujukan yang saya catat selama empat tahun, sembilan belas terjadi pada bulan Januari dan Februari,
ketika angin barat menutup selat. Pada bulan-bulan itu perahu secanggih apa pun tetap tertambat.</p>

<p>Catatan yang sama menyimpan kabar baik. Hampir semua kesulitan itu terlihat beberapa pekan sebelumnya:
letak bayi, tekanan darah, jarak dari persalinan sebelumnya. Kami tahu siapa yang akan perlu dirujuk. Kami
hanya tidak punya tempat untuk menampungnya sambil menunggu.</p>

<h3>Sebuah rumah, bukan sebuah kapal</h3>

<p>Maka usul saya sederhana, dan tidak dapat difoto dengan baik. Sewalah rumah berkamar empat di dekat
puskesmas besar. Isilah dengan kasur, dapur, dan seorang ibu yang dibayar untuk menjaganya. Ibu hamil
dengan risiko datang tiga pekan sebelum hari perkiraan, naik kapal biasa, pada siang hari, ketika laut
masih ramah.</p>

<p>Satu rumah seperti itu ongkosnya Rp96 juta setahun, termasuk makan. Satu perahu ambulans Rp2,4 miliar,
belum solarnya. Dengan harga satu perahu, kita menyewa rumah selama dua puluh lima tahun.</p>

<blockquote><p>Keadaan darurat yang dapat diramalkan bukan keadaan darurat. Itu janji yang tidak kita
tepati.</p></blockquote>

<p>Ada keberatan yang adil. Siapa yang memasak untuk suaminya? Siapa yang menjaga anak pertama? Pertanyaan
itu memang tidak dapat dijawab dengan gedung. Di dua desa, kelompok doa lingkungan mengambilnya sebagai
giliran, dan daftar gilirannya ditempel di pintu kapel. Sampai bulan lalu belum ada yang absen.</p>

<p>Bayi terakhir yang saya sambut di perahu bernama Marina. Ibunya menganggap nama itu lucu. Saya berharap
tidak ada lagi yang terpaksa setuju.</p>
"""),
)
