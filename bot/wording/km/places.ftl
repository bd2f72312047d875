### Where else the bot can be asked: groups, inline, as a guest, in business chats.
### HTML as in replies.ftl; buttons at most 40 characters.

command-settings = អ្នកគ្រប់គ្រងក្រុមនេះ៖ ពេលណាឱ្យខ្ញុំនិយាយ

## Groups

group-hello =
    👋 <b>ខ្ញុំឈ្មោះ { -bot }។</b> នៅទីនេះខ្ញុំនៅស្ងៀម។
    • ឆ្លើយតបសារដោយ /check ឬហៅឈ្មោះខ្ញុំក្នុងការឆ្លើយតប ខ្ញុំនឹងប្រាប់អ្វីដែលខ្ញុំយល់ឃើញ។
    • អ្នកដែលមិនចង់ឱ្យគេឃើញថាសួរ អាចបញ្ជូនសារមកខ្ញុំជាឯកជន។
    • អ្នកគ្រប់គ្រងក្រុមអាចឱ្យខ្ញុំព្រមានដោយខ្លួនឯង ពេលសារដូចការបោកប្រាស់ខ្លាំង៖ /settings
    ខ្ញុំមិនរក្សាទុកអ្វីដែលសរសេរនៅទីនេះទេ។
group-check-how = សូមឆ្លើយតបសារដែលលោកអ្នកចង់សួរ ដោយ /check។
# $warn: on or off; $name: the name of a language
group-settings =
    <b>ការកំណត់របស់ខ្ញុំក្នុងក្រុមនេះ</b>
    ព្រមានដោយខ្លួនឯង ពេលសារដូចការបោកប្រាស់ខ្លាំង៖ <b>{ $warn ->
        [on] បើក
       *[off] បិទ
    }</b>
    ភាសានៃការព្រមាន៖ { $name }
group-settings-admins = មានតែអ្នកគ្រប់គ្រងក្រុមនេះទេ ដែលអាចប្តូរការកំណត់របស់ខ្ញុំ។
group-settings-kept = រួចរាល់។
button-group-warn-on = ព្រមានដោយខ្លួនឯង
button-group-warn-off = ឈប់ព្រមានដោយខ្លួនឯង
button-group-language = ជ្រើសរើសភាសា
button-group-private = 🔒 សួរខ្ញុំជាឯកជន
# Over a short warning in a group. $family: a family's .name
group-warning =
    ⛔ <b>ប្រយ័ត្ន៖ សារដែលខ្ញុំឆ្លើយតបនេះ ដូចការបោកប្រាស់ខ្លាំងណាស់</b>
    <b>ប្រភេទ៖</b> { $family }
group-warning-foot = ខ្ញុំជាកម្មវិធី ហើយអាចខុស។ បើវាជាសារពិត អ្នកគ្រប់គ្រងអាចប្រាប់ខ្ញុំដោយប៊ូតុង។
button-group-wrong = នេះជាសារពិត

## Inline: @name and the text typed behind it

inline-hint = បិទភ្ជាប់សារនៅក្រោយឈ្មោះខ្ញុំ
inline-too-little = បិទភ្ជាប់សារឱ្យវែងជាងនេះ
# Short titles for the list of results, plain text
inline-title-high = ⛔ សារនេះដូចការបោកប្រាស់ខ្លាំងណាស់
inline-title-caution = ⚠️ នេះអាចជាការបោកប្រាស់
inline-title-none = 🔎 ខ្ញុំរកមិនឃើញសញ្ញាដែលខ្ញុំស្គាល់ទេ
inline-send = ចុចដើម្បីផ្ញើចម្លើយរបស់ខ្ញុំក្នុងការជជែកនេះ
inline-private = សួរខ្ញុំជាឯកជនវិញ

## As a guest in any chat

guest-check-how = សូមឆ្លើយតបសារដែលលោកអ្នកចង់សួរ ហើយហៅឈ្មោះខ្ញុំនៅទីនោះ។

## Business chats

business-consent =
    🤝 <b>លោកអ្នកបានភ្ជាប់ខ្ញុំទៅគណនីអាជីវកម្មរបស់លោកអ្នក</b>
    ខ្ញុំគ្រាន់តែអាន ហើយអានតែពេលលោកអ្នកយល់ព្រម។ ពេលការជជែកជាមួយអតិថិជនមើលទៅដូចការបោកប្រាស់ ខ្ញុំប្រាប់លោកអ្នកនៅទីនេះ មិនមែនក្នុងការជជែកនោះទេ។ ខ្ញុំមិនដែលសរសេរទៅអតិថិជន ហើយមិនរក្សាទុកអ្វីដែលគេសរសេរទេ។
    តើឱ្យខ្ញុំមើលសារថ្មីក្នុងការជជែកដែលលោកអ្នកបានអនុញ្ញាតឬទេ?
button-business-yes = បាទ/ចាស មើលសារថ្មី
button-business-no = ទេ កុំមើល
business-on = បាន។ ខ្ញុំមើលសារថ្មី ហើយប្រាប់លោកអ្នកនៅទីនេះ។ ដើម្បីបញ្ឈប់ សូមផ្តាច់ខ្ញុំក្នុង Telegram ឬផ្ញើ /business។
business-off = បាន។ ខ្ញុំមិនមើលការជជែកទាំងនោះទេ។
business-gone = ខ្ញុំត្រូវបានផ្តាច់ពីគណនីអាជីវកម្មរបស់លោកអ្នក ហើយមិនមើលអ្វីនៅទីនោះទៀតទេ។
# Over a warning about a message in a business chat
business-warning = 📨 <b>ក្នុងការជជែកអាជីវកម្មមួយរបស់លោកអ្នក</b> មានគេសរសេរអ្វីដែលធ្វើឱ្យខ្ញុំបារម្ភ៖
command-business = អាជីវកម្ម៖ ខ្ញុំមើលការជជែករបស់លោកអ្នកឬទេ
business-none = ខ្ញុំមិនទាន់ភ្ជាប់ទៅគណនីអាជីវកម្មណារបស់លោកអ្នកទេ។ ក្នុង Telegram បើក៖ ការកំណត់ (Settings), Telegram Business, Chatbots។
