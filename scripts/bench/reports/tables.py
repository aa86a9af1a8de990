# The same pages as scripts/bench/reports.ts makes with pdfkit: pages of a table of 40 rows, with ReportLab's canvas.
# Prints pages per CPU-second.
import sys
import time
from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen import canvas

pages, font = int(sys.argv[1]), sys.argv[2]
pdfmetrics.registerFont(TTFont("body", font))


def make():
    pdf = canvas.Canvas(BytesIO(), pagesize=A4)
    for page in range(pages):
        for row in range(40):
            y = 800 - row * 18
            pdf.setFont("body", 9)
            for column in range(4):
                pdf.drawString(40 + column * 130, y, f"Row {page * 40 + row}, cell {column}")
            pdf.line(40, y - 5, 555, y - 5)
        pdf.showPage()
    pdf.save()


make()
start = time.process_time()
for _ in range(3):
    make()
print(3 * pages / (time.process_time() - start))
