### Whom to call, by the country a person has chosen. HTML as in replies.ftl.
### The numbers, names and addresses come from a data file, never from here.

command-country = ត្រូវទូរសព្ទទៅណា ក្នុងប្រទេសលោកអ្នក
country-ask =
    <b>តើឱ្យខ្ញុំបង្ហាញលេខជំនួយនៃប្រទេសណា?</b>
    ខ្ញុំមិនដែលទាយពីភាសា ឬលេខទូរសព្ទរបស់លោកអ្នកទេ។
# $page, $pages: numbers
country-page = ទំព័រ { $page } នៃ { $pages }
button-country-next = បន្ទាប់ ›
button-country-previous = ‹ មុន
button-country-none = ប្រទេសផ្សេង
button-country-change = ជ្រើសប្រទេសផ្សេង
button-country-forget = បំភ្លេចប្រទេសរបស់ខ្ញុំ
country-forgotten = រួចរាល់។ ខ្ញុំមិនដឹងប្រទេសរបស់លោកអ្នកទៀតទេ។
# $country: its name in this language
country-set = ចាប់ពីពេលនេះ ខ្ញុំបង្ហាញលេខជំនួយសម្រាប់ { $country }។
# $country as above
help-lines-title = ☎️ <b>ត្រូវទូរសព្ទទៅណា៖ { $country }</b>
help-lines-bank-first = <b>ធនាគារមុនគេ បើពាក់ព័ន្ធនឹងលុយ៖</b> តាមលេខទូរសព្ទលើកាត កុំប្រើលេខក្នុងសារ។
help-lines-unknown =
    ☎️ <b>ត្រូវទូរសព្ទទៅណា</b>
    • ធនាគាររបស់លោកអ្នក៖ តាមលេខទូរសព្ទលើកាត។
    • ប៉ូលិសនៅកន្លែងលោកអ្នករស់នៅ។
    • កម្មវិធីដែលរឿងនេះបានកើតឡើង៖ រាយការណ៍គណនីនោះក្នុងកម្មវិធី។
    ខ្ញុំមិនមានលេខដែលបានពិនិត្យសម្រាប់ប្រទេសលោកអ្នកទេ ដូច្នេះខ្ញុំមិនឱ្យលេខទេ។
# $number: a phone number; $name: who answers, in their own language; $for: one of help-for-*
help-line-call = • <b>{ $number }</b> – { $name } ({ $for })
# $address: a web address without https://
help-line-web = • { $address } – { $name } ({ $for })
help-line-plain = • { $name } ({ $for })
help-for-advice = ប្រឹក្សាអំពីការបោកប្រាស់
help-for-bank = បញ្ឈប់ការផ្ទេរលុយ
help-for-report = រាយការណ៍ការបោកប្រាស់
help-for-police = ប្តឹងប៉ូលិស
help-for-emergency = ពេលមានអាសន្ន
help-for-messages = បញ្ជូនសារបោកប្រាស់ទៅឱ្យគេ
help-for-cyber = ការបោកប្រាស់តាមអ៊ីនធឺណិត
help-for-consumer = ប្រឹក្សាសម្រាប់អ្នកទិញ
help-for-identity = មានគេប្រើអត្តសញ្ញាណប័ណ្ណរបស់លោកអ្នក
help-for-trafficking = មានគេបង្ខាំង ឬបង្ខំឱ្យធ្វើការ
help-for-consular = ជំនួយដល់ពលរដ្ឋនៅក្រៅប្រទេស
help-for-abroad = ហៅពីក្រៅប្រទេស
help-hours-always = ទាំងយប់ទាំងថ្ងៃ
# $hours: such as 8:00–23:00
help-hours = ម៉ោងធ្វើការ៖ { $hours }
# $languages: names of languages in this language, joined by commas
help-languages = និយាយភាសា { $languages }
# $date: a date, written the way of this language
help-lines-checked = បានពិនិត្យនៅថ្ងៃ { $date }។ លេខអាចប្តូរ៖ បើហៅមិនចូល សូមរកនៅគេហទំព័រផ្លូវការ។
help-lines-never-call-first = ស្ថាប័នទាំងនេះមិនដែលទូរសព្ទមកមុន ដើម្បីសុំលុយ ឬលេខកូដទេ។ ការហៅដែលថាមកពីទីនោះ អាចជាផ្នែកនៃការបោកប្រាស់។
