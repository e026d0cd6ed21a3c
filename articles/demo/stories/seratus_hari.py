"""A long caption to a gallery: how a boat is born."""

from articles.demo.shapes import Step, Story, html

STORY = Story(
    key="seratus-hari",
    section="budaya",
    kind="news",
    kicker="Tana Beru",
    headline="Seratus hari sebuah perahu, dari batang bitti sampai garis air",
    standfirst=(
        "Tidak ada gambar kerja di galangan Tana Beru. Ukurannya ada di lengan, dan garis airnya "
        "ditentukan dengan tali basah."
    ),
    dateline="Bulukumba",
    time_zone="Asia/Makassar",
    bylines=[("yusak", "author")],
    tags=["galangan-rakyat", "budaya", "pesisir"],
    lead_photo="perahu-tarik",
    related=["feri-listrik", "kain-tanjungbumi"],
    life=[
        Step("publish", minutes=-960),
    ],
    body=html("""
<p>Pada hari keseratus, perahu itu berpindah empat meter. Dua tim penarik, seluruhnya 140 orang,
menyandarkan badan ke belakang mengikuti hitungan seorang lelaki berikat kepala merah. Gelondong kelapa di
bawah lunas berderak. Lalu semua orang beristirahat, minum teh, dan membicarakan empat meter
berikutnya.</p>

<p>Di pantai Tana Beru, Bulukumba, tak seorang pun tergesa pada hari peluncuran. Seratus hari sebelumnya,
batangnya masih berdiri di hutan.</p>

<figure data-photo="perahu-kayu" data-layout="wide"><figcaption>Hari ke-3. Dua penggergaji membelah batang
bitti di kaki bukit. Yang di atas menentukan arah, yang di bawah menentukan irama.</figcaption></figure>

<h3>Ukuran yang tinggal di lengan</h3>

<p>Panrita lopi, kepala tukang, bernama Haji Muhtar. Ia tidak memakai gambar kerja. Panjang lunas diukur
dengan depa, lengkung haluan dengan rentang tangan cucunya, karena menurut dia lengan orang tua sudah
terlalu pendek. Papan dipasang lebih dahulu, gading-gading menyusul, kebalikan dari cara galangan
baja.</p>

<p>“Perahu besi dimulai dari tulang,” katanya. “Perahu kami dimulai dari kulit. Tulangnya
menyesuaikan.”</p>

<p>Setiap sambungan diisi serat kulit pohon dan kapas, dipukul sampai bunyinya berubah. Seorang pendempul
bernama Baso mengerjakan sisi kiri selama sembilan hari. Ia tidak melihat hasilnya, ia mendengarkan.</p>

<figure data-photo="perahu-dempul" data-layout="normal"><figcaption></figcaption></figure>

<h3>Garis air</h3>

<p>Garis merah di lambung, yang menandai sampai di mana perahu tenggelam ketika bermuatan, ditentukan pada
hari ke-88. Tali basah direntangkan dari haluan ke buritan, dipetik, dan meninggalkan garis. Anak-anak
diminta mundur. Sekali cat merah ditarik di atasnya, garis itu tidak diubah lagi.</p>

<p>Pemesannya, koperasi angkutan di Selayar, membayar Rp1,35 miliar. Dua pertiganya habis untuk kayu, yang
semuanya berdokumen. Upah 22 tukang dibagi menurut tingkat, dan Haji Muhtar menerima bagian yang sama
dengan tukang tertua kedua.</p>

<p>Pada pagi ketiga air pasang mengambil alih. Perahu itu terangkat sendiri, hampir tanpa bunyi, dan
orang-orang yang memegang tali mendadak tidak memegang apa-apa. Garis merahnya rata dengan air. Haji
Muhtar memandangnya sebentar, lalu bertanya siapa yang masih punya teh.</p>
"""),
)
