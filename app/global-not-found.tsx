import "./globals.css";

export const metadata = { title: "404" };

export default function GlobalNotFound() {
  return (
    <html lang="en">
      <body>
        <h1>
          There is no such page · <span lang="zh-Hans">没有这个页面</span>
        </h1>
      </body>
    </html>
  );
}
