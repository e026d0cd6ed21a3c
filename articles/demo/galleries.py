"""The demo's gallery: photos in an order, with captions of their own."""

from articles.demo.shapes import Gallery, Slide

GALLERIES = [
    Gallery(
        key="seratus-hari",
        title="Seratus hari sebuah perahu",
        slug="seratus-hari-sebuah-perahu",
        description=(
            "Yusak Tandirerung mengikuti satu perahu di galangan Tana Beru, Bulukumba, dari hutan sampai "
            "laut. Tidak ada gambar kerja; ukurannya ada di lengan."
        ),
        slides=(
            Slide(
                "perahu-kayu",
                "Hari ke-3. Batang bitti dibelah di kaki bukit. Yang di atas menentukan arah, yang di bawah "
                "menentukan irama.",
            ),
            Slide(
                "perahu-lunas",
                "Hari ke-31. Kulit lebih dahulu, tulang menyusul. Haji Muhtar, bercaping, memeriksa lengkung "
                "haluan.",
            ),
            Slide(
                "perahu-dempul", "Hari ke-74. Baso mendempul sisi kiri. Ia tidak melihat, ia mendengarkan."
            ),
            Slide(
                "perahu-cat",
                "Hari ke-88. Garis air ditentukan dengan tali basah, dan sejak itu tidak diubah lagi.",
            ),
            Slide("perahu-tarik"),
            Slide(
                "perahu-layar",
                "Hari ke-103. Tujuh layar dikembangkan. Pemesannya, koperasi angkutan di Selayar, "
                "menyaksikan dari pantai.",
            ),
        ),
        minutes=-930,
        story="seratus-hari",
        tags=("galangan-rakyat", "budaya"),
    ),
]
